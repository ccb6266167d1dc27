/** The types of a handler of the pages router. */
export interface NextApiRequest {
  readonly method?: string;
  readonly query: Partial<Record<string, string | string[]>>;
  readonly body: any;
}
export interface NextApiResponse<T = unknown> {
  status(code: number): NextApiResponse<T>;
  json(body: T): void;
}

import type { RouteMatch } from './router.js';

/** A request as its transport received it. */
export interface IncomingRequest {
  readonly method: string;
  /** The path and the query, as they were sent. */
  readonly target: string;
  /** The headers, with names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** A request with its parsed body and its route. */
export interface ParsedRequest {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  /** The host and the port that the request was sent to. */
  readonly host: string;
  readonly authorization: string | undefined;
  readonly body: ParsedBody;
  readonly match: RouteMatch | undefined;
}

/** A body parsed by its content type, or the reason why it cannot be parsed. */
type ParsedBody =
  | { readonly ok: true; readonly value: unknown; readonly isForm?: boolean }
  | { readonly ok: false; readonly msg: string };

const FORM = /^(?:multipart\/form-data|application\/x-www-form-urlencoded)/i;

export async function parseBody(
  bytes: Uint8Array<ArrayBuffer>,
  text: string,
  contentType: string,
): Promise<ParsedBody> {
  if (bytes.byteLength === 0) return { ok: true, value: undefined };
  if (FORM.test(contentType)) return parseForm(bytes, contentType);
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch {
    return { ok: false, msg: 'The body is not valid JSON.' };
  }
}

async function parseForm(bytes: Uint8Array<ArrayBuffer>, contentType: string): Promise<ParsedBody> {
  try {
    const form = await new Response(bytes, { headers: { 'content-type': contentType } }).formData();
    const fields: Record<string, unknown> = {};
    for (const [name, value] of form) fields[name] = value;
    return { ok: true, value: fields, isForm: true };
  } catch {
    return { ok: false, msg: 'The body is not a valid form.' };
  }
}

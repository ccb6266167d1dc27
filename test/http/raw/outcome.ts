/** What an exchange comes to, over any transport and on any platform. */
import { TransportError, type WireResponse } from '../../../src/runtime/transport.js';
import { pushedBody } from '../../../src/http/fetch-body.js';

/** How an exchange ended. */
export interface Outcome {
  /** Absent if no response came. */
  readonly status?: number;
  /** The body up to its end, or to the fault. */
  readonly body?: string;
  /** Absent if the exchange ended in good order. */
  readonly fault?: { readonly sent: boolean | 'unknown'; readonly code?: unknown };
}

/** What a request comes to, once its response was read to the end. */
export async function outcomeOf(
  sent: Promise<WireResponse>,
  onBytes?: (received: string) => unknown,
): Promise<Outcome> {
  let response: WireResponse;
  try {
    response = await sent;
  } catch (error) {
    return { fault: faultOf(error) };
  }
  return read(response, onBytes);
}

/** Reads a body with `pipe()`: every byte that came, and how it ended. */
export function read(response: WireResponse, onBytes?: (received: string) => unknown): Promise<Outcome> {
  const { status } = response;
  const body = pushedBody(response);
  if (body === null) return Promise.resolve({ status, body: '' });
  return new Promise((resolve) => {
    let text = '';
    body.pipe({
      onBytes: (bytes) => {
        text += Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
        onBytes?.(text);
      },
      onEnd: (fault) => resolve({ status, body: text, ...(fault && { fault: faultOf(fault) }) }),
    });
  });
}

/** The codes of faults differ between libraries: tables compare the rest. */
export const withoutCode = ({ fault, ...rest }: Outcome): Outcome =>
  fault === undefined ? rest : { ...rest, fault: { sent: fault.sent } };

function faultOf(error: unknown): NonNullable<Outcome['fault']> {
  if (!(error instanceof TransportError)) throw error;
  return { sent: error.sent, code: error.code };
}

/**
 * The requests whose response is not one JSON value. They are functions beside `Client`, so that a program that uses none of
 * them is loaded without them.
 */
import { BinaryPromise } from './binary-promise.js';
import { Call } from './call.js';
import type { Client } from './client.js';
import { invalidResponse, isEventStream, notAStream } from './envelope.js';
import type { Operation } from './operation.js';
import type { RequestOptions } from './options.js';
import { PagePromise } from './pagination.js';
import { StreamResponse } from './stream-response.js';

/** Sends the request for the first page of a list. */
export function requestPage<P, I>(
  client: Client,
  operation: Operation,
  params?: object,
  options?: RequestOptions,
): PagePromise<P, I> {
  return new PagePromise<P, I>(client.settings, operation, params, options);
}

/** Sends a request for bytes. */
export function requestBinary(
  client: Client,
  operation: Operation,
  params?: object,
  options?: RequestOptions,
): BinaryPromise {
  return new BinaryPromise(new Call(client.settings, operation, params, options));
}

/**
 * Sends a request for an event stream. Resolves after the check of its headers; other responses are thrown as errors.
 */
export function openStream(
  client: Client,
  operation: Operation,
  params: object,
  options?: RequestOptions,
): Promise<StreamResponse> {
  const call = new Call<never>(client.settings, operation, params, options);
  return call.read(async (received) => {
    if (!isEventStream(received)) throw notAStream(received, await call.text(received));
    const { response } = received;
    if (response.body === null) throw invalidResponse(received, '', 'the stream has no body');
    return new StreamResponse(response, response.body, call.streamContext(received));
  });
}

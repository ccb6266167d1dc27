/**
 * The requests whose response is a page or bytes; those of event streams are in stream-response.ts. They are functions beside
 * `Client`, so that a program that uses none of them is loaded without them.
 */
import { BinaryPromise } from './binary-promise.js';
import { Call } from './call.js';
import type { Client } from './client.js';
import type { Operation } from './operation.js';
import type { RequestOptions } from './options.js';
import { PagePromise } from './pagination.js';

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
  return new BinaryPromise(new Call(client.settings, operation, params, options, 'bytes'));
}

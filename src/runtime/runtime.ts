import type { FetchFault } from './fetch-fault.js';
import type { WireRequest, WireResponse } from './transport.js';

/** The version in package.json. */
export const VERSION = '0.1.0';

/** The differences between platforms. Conditions in package.json choose one runtime; no code detects the platform. */
export interface Runtime {
  readonly name: 'node' | 'browser' | 'workerd' | 'edge';
  /** True if the user of the page can read the token. Personal access tokens are refused there. */
  readonly exposesToken: boolean;
  /**
   * True if I/O, timers and signals belong to the request that created them: code of another request cannot use them, and
   * they end with it. Only values can be shared.
   */
  readonly ioPerRequest: boolean;
  /** Options of every call of this platform's `fetch`. */
  readonly fetchInit: { readonly cache?: 'no-store'; readonly redirect: 'manual' | 'follow' };
  /** What often stops a request on this platform, for the error of a connection that failed. */
  readonly connectionHint?: string;
  /** Reads an error of `fetch`, where it tells its cause. */
  readonly fetchFault?: (error: unknown) => FetchFault;
  /** The headers that identify this package and the platform. Computed on the first request, not at import. */
  agentHeaders(): Readonly<Record<string, string>>;
  /** Milliseconds of a clock that never goes back. */
  now(): number;
  /** The origin for a relative `baseURL`, if the platform has one. */
  origin(): string | undefined;
  /** Converts bytes to the type that callers expect on this platform, if it is not ArrayBuffer. */
  readonly toBytes?: (bytes: ArrayBuffer) => ArrayBuffer | Uint8Array;
  /** Native base64, if the platform has it. */
  readonly base64?: Base64;
  /** Loads what reads and writes files on disk, if the platform has them. */
  readonly disk?: () => Promise<Disk>;
  /** The media type that the extension of a file name stands for, if the platform has a table of them. */
  readonly mediaType?: (name: string) => Promise<string | undefined>;
  /** Loads the files for secrets, if the platform has them. */
  readonly secretFiles?: () => Promise<SecretFiles>;
  /** Checks the options about connections, where there are any. Throws a CozeError for those that do not work. */
  readonly checkConnection?: (options: object) => void;
  /**
   * A transport without fetch, if the platform has one. Returns `undefined` for a request that fetch is to send: it is asked
   * for every request.
   */
  readonly transport?: (request: WireRequest, options: ConnectionOptions) => Promise<WireResponse> | undefined;
  /** The agent for a socket, if the environment sets a proxy for its URL. */
  readonly proxyAgent?: (socketURL: string) => Promise<object> | undefined;
}

/** Options of a client about its connections. */
export interface ConnectionOptions {
  readonly agent?: object | undefined;
  /** The URL of a proxy, or `false` for none. */
  readonly proxy?: string | false | undefined;
}

/** Base64 in the standard alphabet, with padding. */
interface Base64 {
  encode(bytes: Uint8Array): string;
  /** Decodes into `bytes`, skips invalid characters, and returns the number of bytes written. */
  decodeInto(bytes: Uint8Array<ArrayBuffer>, text: string): number;
}

/** Small files that only the user of this process may read. */
export interface SecretFiles {
  /** `undefined` if the file does not exist. */
  read(directory: string, name: string): Promise<string | undefined>;
  /** Replaces the file in one step, and resolves once it is safe on disk. Creates the directory if it is missing. */
  write(directory: string, name: string, text: string): Promise<void>;
  remove(directory: string, name: string): Promise<void>;
}

/** A file on disk. */
export interface DiskFile {
  readonly name: string;
  /** Empty: the disk does not know it. */
  readonly type: '';
  readonly parts: readonly [Blob];
}

/** Files on disk. */
export interface Disk {
  /**
   * The file at a path, or the file of a read stream that is untouched or was read to its end, without reading it. A file
   * handle is read. `undefined` for other values.
   */
  open(source: unknown): Promise<DiskFile> | undefined;
  /** The bytes of the file at a path. The file is open until they are read or the iterator is closed. */
  read(path: string): Promise<AsyncIterable<Uint8Array>>;
  /** Writes a whole file. If that fails, leaves no file behind and throws the stream's error, or a CozeError. */
  write(path: string, bytes: ReadableStream<Uint8Array>): Promise<void>;
}

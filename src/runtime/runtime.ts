/** What differs between the places this package runs in. Package conditions choose one; nothing is sniffed. */
export interface Runtime {
  readonly name: 'node' | 'browser' | 'workerd' | 'edge';
  /** Whether whoever opens the page can read the token: personal access tokens are refused there. */
  readonly exposesToken: boolean;
  /** What every request tells this runtime's fetch. */
  readonly fetchInit: { readonly cache?: 'no-store'; readonly redirect: 'manual' | 'follow' };
  /** The headers that say who is calling. Worked out on the first request, not at import. */
  agentHeaders(): Readonly<Record<string, string>>;
  /** The origin that a relative `baseURL` belongs to, where there is one. */
  origin(): string | undefined;
  /** Bytes in the form callers expect here, where that is not the ArrayBuffer itself. */
  readonly toBytes?: (bytes: ArrayBuffer) => ArrayBuffer | Uint8Array;
  /** Where base64 is native code. */
  readonly base64?: Base64;
  /** Where there are files on disk. */
  readonly disk?: Disk;
  /** Where there are files only one user may read. */
  readonly secretFiles?: SecretFiles;
}

/** Base64 in the standard alphabet, with padding. */
export interface Base64 {
  encode(bytes: Uint8Array): string;
  /** Fills `bytes` as far as the text goes, skipping what is no base64, and returns how many bytes it wrote. */
  decodeInto(bytes: Uint8Array<ArrayBuffer>, text: string): number;
}

/** Small files that only the user of this process may read. */
export interface SecretFiles {
  /** undefined where there is no such file. */
  read(directory: string, name: string): Promise<string | undefined>;
  /** Replaces the file in one step and resolves once it is safe on disk; the directory is made when it is missing. */
  write(directory: string, name: string, text: string): Promise<void>;
  remove(directory: string, name: string): Promise<void>;
}

/** Files on disk. */
export interface Disk {
  /** The file at a path, or the one an untouched stream reads; nothing of it is read. undefined for whatever else. */
  open(source: unknown): Promise<File> | undefined;
  /** The bytes of the file at a path, which is open until they are read or left. */
  read(path: string): Promise<AsyncIterable<Uint8Array>>;
  /** Writes a file to its end, or leaves none behind and throws: what the stream throws, or a CozeError. */
  write(path: string, bytes: ReadableStream<Uint8Array>): Promise<void>;
}

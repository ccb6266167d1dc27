/** Token counts of a chat or a run. */
export interface Usage {
  readonly token_count: number;
  readonly output_count: number;
  readonly input_count: number;
}

/** The error of a chat or a run, with a code of the platform. */
export interface ReplyError {
  readonly code: number;
  readonly msg: string;
}

export const NO_USAGE: Usage = { token_count: 0, output_count: 0, input_count: 0 };

/** The modes of the denoiser of `@coze/api`. The browser's own noise suppression has none. */
export const AIDenoiserProcessorMode = {
  NSNG: 'NSNG',
  STATIONARY_NS: 'STATIONARY_NS',
} as const;
export type AIDenoiserProcessorMode = (typeof AIDenoiserProcessorMode)[keyof typeof AIDenoiserProcessorMode];
export declare namespace AIDenoiserProcessorMode {
  type NSNG = 'NSNG';
  type STATIONARY_NS = 'STATIONARY_NS';
}

/** The levels of the denoiser of `@coze/api`. The browser's own noise suppression has none. */
export const AIDenoiserProcessorLevel = {
  SOFT: 'SOFT',
  AGGRESSIVE: 'AGGRESSIVE',
} as const;
export type AIDenoiserProcessorLevel = (typeof AIDenoiserProcessorLevel)[keyof typeof AIDenoiserProcessorLevel];
export declare namespace AIDenoiserProcessorLevel {
  type SOFT = 'SOFT';
  type AGGRESSIVE = 'AGGRESSIVE';
}

/** Coze codes of requests that were turned away before they were processed. */
export const turnedAway: ReadonlySet<number | undefined> = /* @__PURE__ */ new Set([4009, 4013, 4020]);

/** The code of a conversation in which another chat runs. */
export const conversationBusy = 4016;

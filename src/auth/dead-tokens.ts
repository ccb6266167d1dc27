const most = 100;
const dead = new Set<string>();

/**
 * The refresh tokens for whose successors was looked in vain, by any auth object of this process: nobody has to wait for
 * them again. Servers make an object for each request, and all of them find the same token dead.
 */
export const deadTokens = {
  has: (name: string): boolean => dead.has(name),
  /** @param name the token, and who gave it out. */
  add(name: string): void {
    dead.add(name);
    const [oldest = ''] = dead;
    if (dead.size > most) dead.delete(oldest);
  },
};

import { badRequest } from '../response.js';

/** A bot or workflow that several people may work on. */
export interface Shared {
  readonly collaborators: Set<string>;
  collaborationMode: string;
}

/** Switches between one author and several; back to one only after the others were removed. */
export function switchMode(shared: Shared, mode: string | undefined): void {
  if (mode === 'single' && shared.collaborators.size > 0) {
    throw badRequest('Invalid request parameter: collaboration_mode cannot be single while there are collaborators.');
  }
  shared.collaborationMode = mode ?? shared.collaborationMode;
}

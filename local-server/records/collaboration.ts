/** A bot or a workflow that several users can edit. */
export interface Collaboration {
  readonly collaborators: Set<string>;
  collaborationMode: string;
}

import type { Clock } from '../lib/clock.js';

interface Variable {
  readonly keyword: string;
  readonly value: string;
  readonly create_time: number;
  readonly update_time: number;
}

/** The user of a bot or an app in a channel. */
export interface VariableScope {
  readonly ownerId: string;
  readonly connectorId: string;
  readonly userId: string;
}

/** The variables that bots and apps keep for their users. */
export class VariableRecords {
  readonly #scopes = new Map<string, Map<string, Variable>>();

  constructor(private readonly clock: Clock) {}

  set(scope: VariableScope, keyword: string, value: string): void {
    const time = this.clock.seconds();
    const variables = this.#of(scope);
    variables.set(keyword, {
      keyword,
      value,
      create_time: variables.get(keyword)?.create_time ?? time,
      update_time: time,
    });
  }

  /** The variables with the keywords. All variables of the scope if `keywords` is empty. */
  list(scope: VariableScope, keywords: readonly string[]): Variable[] {
    const all = [...this.#of(scope).values()];
    return keywords.length === 0 ? all : all.filter(({ keyword }) => keywords.includes(keyword));
  }

  #of({ ownerId, connectorId, userId }: VariableScope): Map<string, Variable> {
    const key = JSON.stringify([ownerId, connectorId, userId]);
    const variables = this.#scopes.get(key) ?? new Map<string, Variable>();
    this.#scopes.set(key, variables);
    return variables;
  }
}

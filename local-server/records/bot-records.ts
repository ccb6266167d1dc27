import { isObject } from '../../src/for-local-server.js';
import { RequestError } from '../http/response.js';
import type { Clock } from '../lib/clock.js';
import type { Collaboration } from './collaboration.js';
import { DEMO_WORKSPACE_ID } from './demo-ids.js';
import { type IdSequence, Records } from './records.js';

/** The settings of a bot: the fields of `bots.create`. */
export type BotSettings = Readonly<Record<string, unknown>>;

export interface BotVersion {
  readonly version: string;
  readonly connectorIds: readonly string[];
  readonly createdAt: number;
  readonly settings: BotSettings;
}

export interface BotRecord extends Collaboration {
  readonly id: string;
  readonly workspaceId: string;
  readonly createdAt: number;
  draft: BotSettings;
  updatedAt: number;
  /** Oldest first. */
  readonly versions: BotVersion[];
  /** The channels that the bot is published to. */
  readonly channels: Set<string>;
}

/** The bots of the server. Each has a draft and its published versions. */
export class BotRecords extends Records<BotRecord> {
  constructor(
    private readonly ids: IdSequence,
    private readonly clock: Clock,
  ) {
    super('bot', 'addBot({ bot_id })');
  }

  create(
    settings: BotSettings,
    options: { id?: string | undefined; workspaceId?: string | undefined } = {},
  ): BotRecord {
    const time = this.clock.seconds();
    const record: BotRecord = {
      id: options.id ?? this.ids.next(),
      workspaceId: options.workspaceId ?? DEMO_WORKSPACE_ID,
      createdAt: time,
      draft: settings,
      updatedAt: time,
      versions: [],
      channels: new Set(),
      collaborators: new Set(),
      collaborationMode: 'single',
    };
    this.records.set(record.id, record);
    return record;
  }

  has(id: string): boolean {
    return this.records.has(id);
  }

  /** @throws RequestError with code 4015 if the bot has no version in a channel. */
  requirePublished(id: string): BotVersion {
    const record = this.find(id);
    const version = record.versions.at(-1);
    if (version === undefined || record.channels.size === 0) {
      throw new RequestError(4015, `The bot ${id} is not published to the API channel.`);
    }
    return version;
  }

  update(id: string, settings: BotSettings): void {
    const record = this.find(id);
    record.draft = { ...record.draft, ...settings };
    record.updatedAt = this.clock.seconds();
  }

  publish(id: string, connectorIds: readonly string[]): BotVersion {
    const record = this.find(id);
    const version: BotVersion = {
      version: this.ids.next(),
      connectorIds,
      createdAt: this.clock.seconds(),
      settings: record.draft,
    };
    record.versions.push(version);
    for (const connectorId of connectorIds) record.channels.add(connectorId);
    return version;
  }

  /** The number of bots with a dataset in their draft. */
  countUsing(datasetId: string): number {
    return [...this.records.values()].filter(({ draft }) =>
      knowledgeInfos(draft['knowledge']).some(({ id }) => id === datasetId),
    ).length;
  }

  /** The bots of a workspace, oldest first. */
  ofWorkspace(workspaceId: string): BotRecord[] {
    return [...this.records.values()].filter((record) => record.workspaceId === workspaceId);
  }
}

export const isPublished = (record: BotRecord): boolean => record.channels.size > 0;

/** True if the draft has changed since the last publication. */
export const isAhead = (record: BotRecord): boolean => record.versions.at(-1)?.settings !== record.draft;

/** The datasets in the `knowledge` of a bot. */
export const knowledgeInfos = (knowledge: unknown): { id: unknown; name: string }[] => {
  const ids = isObject(knowledge) ? knowledge['dataset_ids'] : undefined;
  return Array.isArray(ids) ? ids.map((id: unknown) => ({ id, name: '' })) : [];
};

import type { Clock } from '../clock.js';
import type { IdSequence } from '../ids.js';
import { badRequest, notFound } from '../refusal.js';

export interface VoiceprintFeature {
  readonly id: string;
  readonly createdAt: number;
  name: string;
  desc: string;
  /** Stands for the recording: equal recordings have equal prints. */
  print: number;
  updatedAt: number;
}

export interface VoiceprintGroup {
  readonly id: string;
  readonly accountId: string | undefined;
  readonly createdAt: number;
  readonly features: Map<string, VoiceprintFeature>;
  name: string;
  desc: string;
  updatedAt: number;
}

type About = Pick<VoiceprintFeature, 'name' | 'desc'>;

const MAX_FEATURES = 10;

/** The groups of voiceprints, in which speakers are recognized. */
export class VoiceprintGroups {
  readonly #groups = new Map<string, VoiceprintGroup>();

  constructor(
    private readonly ids: IdSequence,
    private readonly clock: Clock,
  ) {}

  create(group: About, accountId: string | undefined): VoiceprintGroup {
    const created = { ...this.#newRecord(group), accountId, features: new Map() };
    this.#groups.set(created.id, created);
    return created;
  }

  all(): VoiceprintGroup[] {
    return [...this.#groups.values()];
  }

  find(id: string): VoiceprintGroup {
    const group = this.#groups.get(id);
    if (group === undefined) throw notFound('voiceprint group', id);
    return group;
  }

  delete(id: string): void {
    this.find(id);
    this.#groups.delete(id);
  }

  addFeature(groupId: string, feature: About, print: number): VoiceprintFeature {
    const { features } = this.find(groupId);
    if (features.size >= MAX_FEATURES) {
      throw badRequest(`The voiceprint group ${groupId} has ${MAX_FEATURES} voiceprints and takes no more.`);
    }
    const added = { ...this.#newRecord(feature), print };
    features.set(added.id, added);
    return added;
  }

  feature(groupId: string, id: string): VoiceprintFeature {
    const feature = this.find(groupId).features.get(id);
    if (feature === undefined) throw notFound('voiceprint', id);
    return feature;
  }

  /** Changes what is given about a group or a voiceprint and leaves the rest as it is. */
  update<T extends VoiceprintGroup | VoiceprintFeature>(record: T, changes: Partial<T>): void {
    Object.assign(record, changes, { updatedAt: this.clock.seconds() });
  }

  deleteFeature(groupId: string, id: string): void {
    this.feature(groupId, id);
    this.find(groupId).features.delete(id);
  }

  #newRecord(about: About): About & { id: string; createdAt: number; updatedAt: number } {
    const time = this.clock.seconds();
    return { ...about, id: this.ids.next(), createdAt: time, updatedAt: time };
  }
}

/** A number for the content of a recording (FNV-1a). */
export async function printOf(recording: Blob): Promise<number> {
  let hash = 0x811c9dc5;
  for (const byte of new Uint8Array(await recording.arrayBuffer())) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash >>> 0;
}

/** How well two recordings match: 100 for the same one, else less than 60, the same at each call. */
export const scoreOf = (one: number, other: number): number =>
  one === other ? 100 : (((one ^ other) >>> 0) % 6_000) / 100;

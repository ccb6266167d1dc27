import { badRequest, notFound } from '../http/response.js';
import type { Clock } from '../lib/clock.js';
import { type IdSequence, Records } from './records.js';

const MAX_FEATURES = 10;

export interface VoiceprintFeature {
  readonly id: string;
  readonly createdAt: number;
  name: string;
  desc: string;
  /** A hash of the recording. */
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

type Description = Pick<VoiceprintFeature, 'name' | 'desc'>;

/** The voiceprint groups, in which speakers are identified. */
export class VoiceprintRecords extends Records<VoiceprintGroup> {
  constructor(
    private readonly ids: IdSequence,
    private readonly clock: Clock,
  ) {
    super('voiceprint group');
  }

  create(group: Description, accountId: string | undefined): VoiceprintGroup {
    const created = { ...this.#newRecord(group), accountId, features: new Map() };
    this.records.set(created.id, created);
    return created;
  }

  all(): VoiceprintGroup[] {
    return [...this.records.values()];
  }

  delete(id: string): void {
    this.find(id);
    this.records.delete(id);
  }

  addFeature(groupId: string, feature: Description, print: number): VoiceprintFeature {
    const { features } = this.find(groupId);
    if (features.size >= MAX_FEATURES) {
      throw badRequest(`The voiceprint group ${groupId} has ${MAX_FEATURES} voiceprints, which is the maximum.`);
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

  /** Changes the given fields of a group or a voiceprint. */
  update<T extends VoiceprintGroup | VoiceprintFeature>(record: T, changes: Partial<T>): void {
    Object.assign(record, changes, { updatedAt: this.clock.seconds() });
  }

  deleteFeature(groupId: string, id: string): void {
    this.feature(groupId, id);
    this.find(groupId).features.delete(id);
  }

  #newRecord(description: Description): Description & { id: string; createdAt: number; updatedAt: number } {
    const time = this.clock.seconds();
    return { ...description, id: this.ids.next(), createdAt: time, updatedAt: time };
  }
}

import { badRequest, notFound, success } from '../http/response.js';
import type { Clock } from '../lib/clock.js';
import { DEMO_USER_ID } from '../lib/demo-ids.js';
import { pageOf } from './paging.js';
import { type IdSequence, Records } from './records.js';
import type { RouteHandlers } from './route-handler.js';
import type { User } from './users.js';

const VOICEPRINT_MEGABYTES = 4;
const MAX_FEATURES = 10;

interface StoredFeature {
  readonly id: string;
  readonly createdAt: number;
  name: string;
  desc: string;
  /** A hash of the recording. */
  print: number;
  updatedAt: number;
}

interface VoiceprintGroup {
  readonly id: string;
  readonly accountId: string;
  readonly createdAt: number;
  readonly features: Map<string, StoredFeature>;
  name: string;
  desc: string;
  updatedAt: number;
}

type Description = Pick<StoredFeature, 'name' | 'desc'>;

/** A voiceprint group for `server.state.addVoiceprintGroup()`. All fields are optional. */
export interface VoiceprintGroupSeed {
  /** Default: a new id. */
  readonly id?: string;
  /** Default `Group`. */
  readonly name?: string;
  readonly desc?: string;
  /** The organization. Default: the demo user. */
  readonly coze_account_id?: string;
}

/** The voiceprint groups, in which speakers are identified. */
export class VoiceprintRecords extends Records<VoiceprintGroup> {
  constructor(
    private readonly ids: IdSequence,
    private readonly clock: Clock,
  ) {
    super('voiceprint group', 'addVoiceprintGroup({ id })');
  }

  add(seed: VoiceprintGroupSeed): VoiceprintGroup {
    const { id = this.ids.next(), name = 'Group', desc = '', coze_account_id: accountId = DEMO_USER_ID } = seed;
    const added = { ...this.#newRecord({ name, desc }, id), accountId, features: new Map() };
    this.records.set(id, added);
    return added;
  }

  all(): VoiceprintGroup[] {
    return [...this.records.values()];
  }

  delete(id: string): void {
    this.find(id);
    this.records.delete(id);
  }

  addFeature(groupId: string, feature: Description, print: number): StoredFeature {
    const { features } = this.find(groupId);
    if (features.size >= MAX_FEATURES) {
      throw badRequest(`The voiceprint group ${groupId} has ${MAX_FEATURES} voiceprints, which is the maximum.`);
    }
    const added = { ...this.#newRecord(feature, this.ids.next()), print };
    features.set(added.id, added);
    return added;
  }

  feature(groupId: string, id: string): StoredFeature {
    const feature = this.find(groupId).features.get(id);
    if (feature === undefined) throw notFound('voiceprint', id);
    return feature;
  }

  /** Changes the given fields of a group or a voiceprint. */
  update<T extends VoiceprintGroup | StoredFeature>(record: T, changes: Partial<T>): void {
    Object.assign(record, changes, { updatedAt: this.clock.seconds() });
  }

  deleteFeature(groupId: string, id: string): void {
    this.feature(groupId, id);
    this.find(groupId).features.delete(id);
  }

  #newRecord(description: Description, id: string): Description & { id: string; createdAt: number; updatedAt: number } {
    const time = this.clock.seconds();
    return { ...description, id, createdAt: time, updatedAt: time };
  }
}

interface VoiceprintState {
  readonly voiceprintGroups: VoiceprintRecords;
  readonly user: User;
}

export const voiceprintHandlers: RouteHandlers<VoiceprintState> = {
  'GET /v1/audio/voiceprint_groups': (params, { state }) => {
    const [name, id, user, account] = [
      params.text('name'),
      params.text('group_id'),
      params.text('user_id'),
      params.text('coze_account_id'),
    ];
    const groups = state.voiceprintGroups
      .all()
      .filter((group) => name === undefined || group.name === name)
      .filter((group) => id === undefined || group.id === id)
      .filter(() => user === undefined || user === state.user.user_id)
      .filter((group) => account === undefined || group.accountId === account);
    const items = pageOf(groups, params, 10).items.map((group) => groupView(group, state.user));
    return success({ data: { items, total: groups.length } });
  },

  'POST /v1/audio/voiceprint_groups': (params, { state }) => {
    return success({ data: { id: state.voiceprintGroups.add(params.pick('name', 'desc', 'coze_account_id')).id } });
  },

  'PUT /v1/audio/voiceprint_groups/{group_id}': (params, { state }) => {
    const { voiceprintGroups } = state;
    voiceprintGroups.update(voiceprintGroups.find(params.requiredText('group_id')), params.pick('name', 'desc'));
    return success();
  },

  'DELETE /v1/audio/voiceprint_groups/{group_id}': (params, { state }) => {
    state.voiceprintGroups.delete(params.requiredText('group_id'));
    return success();
  },

  'GET /v1/audio/voiceprint_groups/{group_id}/features': (params, { state }) => {
    const group = state.voiceprintGroups.find(params.requiredText('group_id'));
    const features = [...group.features.values()];
    const items = pageOf(features, params, 10).items.map((feature) => featureView(feature, group, state.user));
    return success({ data: { items, total: features.length } });
  },

  'POST /v1/audio/voiceprint_groups/{group_id}/features': async (params, { state }) => {
    const file = params.requiredFile('file', VOICEPRINT_MEGABYTES);
    const description = { name: params.requiredText('name'), desc: params.text('desc') ?? '' };
    const print = await printOf(file);
    return success({
      data: { id: state.voiceprintGroups.addFeature(params.requiredText('group_id'), description, print).id },
    });
  },

  'PUT /v1/audio/voiceprint_groups/{group_id}/features/{feature_id}': async (params, { state }) => {
    const { voiceprintGroups } = state;
    const feature = voiceprintGroups.feature(params.requiredText('group_id'), params.requiredText('feature_id'));
    const file = params.optionalFile('file', VOICEPRINT_MEGABYTES);
    voiceprintGroups.update(feature, {
      ...params.pick('name', 'desc'),
      ...(file === undefined ? {} : { print: await printOf(file) }),
    });
    return success();
  },

  'DELETE /v1/audio/voiceprint_groups/{group_id}/features/{feature_id}': (params, { state }) => {
    state.voiceprintGroups.deleteFeature(params.requiredText('group_id'), params.requiredText('feature_id'));
    return success();
  },

  'POST /v1/audio/voiceprint_groups/{group_id}/speaker_identify': async (params, { state }) => {
    const { features } = state.voiceprintGroups.find(params.requiredText('group_id'));
    const print = await printOf(params.requiredFile('file', VOICEPRINT_MEGABYTES));
    const scores = [...features.values()]
      .map((feature) => ({
        feature_id: feature.id,
        feature_name: feature.name,
        feature_desc: feature.desc,
        score: scoreOf(feature.print, print),
      }))
      .sort((one, other) => other.score - one.score);
    return success({ data: { feature_score_list: scores.slice(0, params.number('top_k', scores.length)) } });
  },
};

/** The FNV-1a hash of a recording. */
async function printOf(recording: Blob): Promise<number> {
  let hash = 0x811c9dc5;
  for (const byte of new Uint8Array(await recording.arrayBuffer())) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash >>> 0;
}

/** The score of two recordings: 100 if they are identical, else less than 60. It is the same in every run. */
const scoreOf = (one: number, other: number): number => (one === other ? 100 : (((one ^ other) >>> 0) % 6_000) / 100);

const groupView = (group: VoiceprintGroup, user: User): Record<string, unknown> => ({
  ...commonView(group, user),
  icon_url: `https://files.example.com/voiceprint-groups/${group.id}.png`,
  feature_count: group.features.size,
});

const featureView = (feature: StoredFeature, group: VoiceprintGroup, user: User): Record<string, unknown> => ({
  ...commonView(feature, user),
  group_id: group.id,
  icon_url: `https://files.example.com/voiceprints/${feature.id}.png`,
  audio_url: `https://files.example.com/voiceprints/${feature.id}.wav`,
});

const commonView = (
  { id, name, desc, createdAt, updatedAt }: VoiceprintGroup | StoredFeature,
  user: User,
): Record<string, unknown> => ({
  id,
  name,
  desc,
  user_info: { id: user.user_id, name: user.user_name, nickname: user.nick_name, avatar_url: user.avatar_url },
  created_at: createdAt,
  updated_at: updatedAt,
});

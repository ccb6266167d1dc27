import { success } from '../answer.js';
import { requiredFile } from '../form-file.js';
import type { Handlers } from '../handler.js';
import { pageOf } from '../state/paging.js';
import { requireBytes } from '../text-size.js';

const MAX_MEGABYTES = 10;

export const voiceHandlers: Handlers = {
  'GET /v1/audio/voices': (params, { state }) => {
    const [model, wanted] = [params.text('model_type'), params.text('voice_state') ?? 'cloned'];
    const leavesSystemOut = params.flag('filter_system_voice');
    const voices = state.voices
      .all()
      .filter((voice) => !(leavesSystemOut && voice.is_system_voice))
      .filter((voice) => model === undefined || voice.model_type === model)
      .filter((voice) => wanted === 'all' || voice.state === wanted);
    const page = pageOf(voices, params.number('page_num', 1), params.number('page_size', 100));
    return success({ data: { voice_list: page.items, has_more: page.has_more } });
  },

  'POST /v1/audio/voices/clone': (params, { state }) => {
    requiredFile(params, 'file', MAX_MEGABYTES);
    requireBytes(params, 'voice_name', 128);
    requireBytes(params, 'text', 1024);
    const spoken = {
      name: params.requiredText('voice_name'),
      language_code: params.text('language') ?? 'zh',
      preview_text: params.text('preview_text') ?? '',
    };
    const [known, workspaceId] = [params.text('voice_id'), params.text('space_id')];
    if (workspaceId !== undefined) state.workspaces.find(workspaceId);
    const voice = known === undefined ? state.voices.clone(spoken) : state.voices.retrain(known, spoken);
    return success({ data: { voice_id: voice.voice_id } });
  },
};

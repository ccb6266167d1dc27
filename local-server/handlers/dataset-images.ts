import { success } from '../answer.js';
import type { Handlers } from '../handler.js';
import { notFound } from '../refusal.js';
import { DEMO_USER_ID } from '../state/demo.js';
import { type DocumentRecord, PICTURE, captionOf, statusOf } from '../state/documents.js';
import { pageOf } from '../state/paging.js';

export const datasetImageHandlers: Handlers = {
  'GET /v1/datasets/{dataset_id}/images': (params, { state, polls }) => {
    const { id } = state.datasets.find(params.requiredText('dataset_id'));
    const all = state.documents.ofDataset(id).filter(({ formatType }) => formatType === PICTURE);
    for (const { progress } of all) progress.look(polls);
    const [keyword, hasCaption] = [params.text('keyword') ?? '', params.raw('has_caption')];
    const pictures = all
      .filter((picture) => captionOf(picture).includes(keyword))
      .filter((picture) => hasCaption === undefined || (captionOf(picture) !== '') === hasCaption);
    const page = pageOf(pictures, params.number('page_num', 1), params.number('page_size', 10));
    return success({ data: { photo_infos: page.items.map(pictureView), total_count: pictures.length } });
  },

  'PUT /v1/datasets/{dataset_id}/images/{document_id}': (params, { state }) => {
    const id = params.requiredText('document_id');
    const picture = state.documents.findIn(state.datasets.find(params.requiredText('dataset_id')).id, id);
    if (picture.formatType !== PICTURE) throw notFound('picture', id);
    picture.caption = params.requiredText('caption');
    state.documents.touch(picture);
    return success();
  },
};

const pictureView = (picture: DocumentRecord): Record<string, unknown> => ({
  document_id: picture.id,
  name: picture.name,
  type: picture.type,
  url: picture.url,
  size: picture.size,
  status: statusOf(picture),
  caption: captionOf(picture),
  source_type: picture.sourceType,
  creator_id: DEMO_USER_ID,
  create_time: picture.createdAt,
  update_time: picture.updatedAt,
});

import type { DriftReport } from 'coze-client';
import { byId, create } from '../dom.js';
import { setText } from '../i18n.js';

const mostReports = 50;

/** Returns what shows a difference from the contract. The dot at the button of the inspector appears with the first. */
export function startDriftList(): (report: DriftReport) => void {
  const section = byId('drift', HTMLElement);
  const list = byId('drift-list', HTMLUListElement);
  return ({ operation, event, path, expected, received, logid }) => {
    const line = create('span');
    setText(line, 'driftLine', { expected, received });
    const where = create('code', {}, [operation, event, path].filter((part) => part !== undefined).join(' · '));
    const item = create('li', {}, where, line);
    if (logid !== undefined) item.append(create('small', {}, logid));
    list.append(item);
    if (list.childElementCount > mostReports) list.firstElementChild?.remove();
    section.hidden = false;
    byId('drift-dot', HTMLElement).hidden = false;
  };
}

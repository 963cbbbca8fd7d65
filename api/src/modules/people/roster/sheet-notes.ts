import { isNeedless } from './columns.js';
import { isForPeople } from './mending.js';
import type { DraftBuilder, OpenedSheet } from './draft-builder.js';

const REST = '这是以前没有导入的行：只导入这些行，没有写在这里的人都不变，不会记为离开。';
const SERIAL = /^(?:序号?|编号)$/u;

/** Says which columns were left out: those the system must not keep, and those nobody knows. */
export function noteFile(builder: DraftBuilder, { file, described, body, decided, isRest }: OpenedSheet): void {
  const unread = described.columns
    .filter(({ meaning }, at) => meaning === null && !decided.has(at))
    .map(({ header }) => header.trim());
  const needless = unread.filter((header) => isNeedless(header) && !SERIAL.test(header) && !isForPeople(header));
  const unknown = unread.filter((header) => !isNeedless(header));
  if (needless.length > 0) builder.note(file, `用不到的列没有读入，也不会保存：${needless.join('、')}。`);
  if (unknown.length > 0) builder.note(file, `不认识的列没有读入：${unknown.join('、')}。`);
  if (isRest) builder.note(file, REST);
  if (body.length === 0) builder.note(file, '表头下面没有内容。');
}

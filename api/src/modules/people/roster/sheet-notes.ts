import { isNeedless } from './columns.js';
import type { DraftBuilder, OpenedSheet } from './draft-builder.js';

const SERIAL = /^(?:序号?|编号)$/u;

/** Says which columns were left out: those the system must not keep, and those nobody knows. */
export function noteFile(builder: DraftBuilder, { file, described, body }: OpenedSheet): void {
  const unread = described.columns.filter(({ meaning }) => meaning === null).map(({ header }) => header.trim());
  const needless = unread.filter((header) => isNeedless(header) && !SERIAL.test(header));
  const unknown = unread.filter((header) => !isNeedless(header));
  if (needless.length > 0) builder.note(file, `用不到的列没有读入，也不会保存：${needless.join('、')}。`);
  if (unknown.length > 0) builder.note(file, `不认识的列没有读入：${unknown.join('、')}。`);
  if (body.length === 0) builder.note(file, '表头下面没有内容。');
}

import type { Change } from '../../../kernel/context.js';
import { ruleBroken } from '../../../kernel/errors.js';
import type { Id } from '../../../kernel/ids.js';
import { Unit } from '../../organisation/index.js';
import { isLargeLeaving, type Leaving, PEOPLE_WORDS, type Renamed } from '../roster/hazards.js';
import type { CommitWishes } from './apply-roster.js';
import { loadHazards } from './load-hazards.js';
import type { ReadRoster } from './preview.js';

const NAMED = 3;

/** GL-1: refuses names that change and a school that leaves, while nobody has said that it is meant so. */
export async function assertHazardsSeen(
  change: Change,
  schoolId: Id,
  read: ReadRoster,
  { renamesConfirmed, schoolName }: CommitWishes,
): Promise<void> {
  const { renamed, leaving } = loadHazards(change, read, null);
  const large = leaving.filter(isLargeLeaving);
  if (large.length > 0) {
    const { name } = await change.em.findOneOrFail(Unit, { id: schoolId });
    const typed = (schoolName ?? '').trim();
    if (typed !== name) throw ruleBroken(notTheSchool(name, typed, large));
  }
  if (renamed.length > 0 && renamesConfirmed !== renamed.length)
    throw ruleBroken(namesUnseen(renamed), { renamed: renamed.length });
}

function notTheSchool(name: string, typed: string, large: readonly Leaving[]): string {
  const who = large.map(({ kind, left }) => `${PEOPLE_WORDS[kind].who} ${left} 人`).join('、');
  const first = typed === '' ? '还没有输入学校名称。' : `输入的“${typed}”不是这所学校的名称。`;
  return `${first}导入这份表，现在的${who}都会记为离开。请先核对它是不是“${name}”的名册；确实是，就照样输入学校名称“${name}”再导入。`;
}

function namesUnseen(renamed: readonly Renamed[]): string {
  const named = renamed.slice(0, NAMED).map(({ number, before, after }) => `${number}：${before} → ${after}`);
  const rest = renamed.length > NAMED ? `等 ${renamed.length} 人` : '';
  return `有 ${renamed.length} 个人的姓名会变成另一个（${named.join('；')}${rest}）。请在试读结果的“姓名变了”里逐个核对，确认这 ${renamed.length} 个人真的改了名字，再导入；号码或姓名填错了，就改好表格重新上传。`;
}

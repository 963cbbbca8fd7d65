import { perCent } from '../../../kernel/per-cent.js';
import { loadVisibleSchool } from '../../organisation/index.js';
import {
  presentSampledBooklets,
  presentUnpublished,
  SampledSort,
  sampleStateName,
  UnpublishedSort,
} from '../../oversight/index.js';
import { allPages, sortIn, searchWords, type TableSource } from './table-source.js';
import { nameOfTerm } from './term-name.js';

/** ZM-13: booklets that were drawn. */
export const sampledBooklets: TableSource = async (
  ctx,
  { unitId, termId, drawId, classId, state, search, sort: word },
) => {
  const school = await loadVisibleSchool(ctx, unitId ?? '');
  const asked = { schoolId: school.id, termId, drawId, classId, state, search };
  const sort = sortIn(SampledSort, word, SampledSort.CLASS);
  const booklets = await allPages((page) => presentSampledBooklets(ctx, asked, { ...page, sort }));
  return {
    ...{ unitId: school.id, unitName: school.name, title: await nameOfTerm(ctx, school.id, termId) },
    filters: [...(drawId ? ['一次抽查'] : []), ...(state ? [sampleStateName(state)] : []), ...searchWords(search)],
    columns: ['班级', '学生', '册子', '完整度（%）', '状态'],
    rows: booklets.map(({ className, studentName, latest, completeness, stateName }) => [
      ...[className, studentName, latest === 0 ? '还没有发布' : `第 ${latest} 版`],
      ...[completeness === null ? null : perCent(completeness), stateName],
    ]),
  };
};

/** ZM-13: the pupils whose booklet is not published. */
export const unpublishedPupils: TableSource = async (ctx, { unitId, termId, classId, search, sort: word }) => {
  const school = await loadVisibleSchool(ctx, unitId ?? '');
  const asked = { schoolId: school.id, termId, classId, search };
  const sort = sortIn(UnpublishedSort, word, UnpublishedSort.CLASS);
  const pupils = await allPages((page) => presentUnpublished(ctx, asked, { ...page, sort }));
  return {
    ...{ unitId: school.id, unitName: school.name, filters: searchWords(search) },
    title: await nameOfTerm(ctx, school.id, termId),
    columns: ['班级', '学生', '册子', '家庭'],
    rows: pupils.map(({ className, studentName, stateName, isPaused }) => [
      ...[className, studentName, stateName, isPaused ? '暂不参加' : ''],
    ]),
  };
};

import type { ModuleDefinition } from '../../kernel/module.js';
import { registerDues } from '../notifications/index.js';
import { registerPersonUses } from '../people/index.js';
import { bodyDues } from './body-dues.js';
import { BodyMeasure, SubjectResult } from './measurement.entity.js';
import { ResultsSheetResolver } from './results-sheet.resolver.js';
import { MeasurementsResolver } from './measurements.resolver.js';

export const measurementsModule: ModuleDefinition = {
  name: 'measurements',
  entities: [SubjectResult, BodyMeasure],
  resolvers: [MeasurementsResolver, ResultsSheetResolver],
};

registerDues(bodyDues);

registerPersonUses(async (ctx, schoolId) => {
  const rows = await ctx.db
    .selectFrom('subject_result as x')
    .innerJoin('student as s', 's.id', 'x.student_id')
    .select('s.person_id')
    .distinct()
    .where('x.school_id', '=', schoolId)
    .execute();
  return rows.map((row) => ({ personId: row.person_id, reason: '已录入成绩' }));
});

registerPersonUses(async (ctx, schoolId) => {
  const rows = await ctx.db
    .selectFrom('body_measure as x')
    .innerJoin('student as s', 's.id', 'x.student_id')
    .select('s.person_id')
    .distinct()
    .where('x.school_id', '=', schoolId)
    .execute();
  return rows.map((row) => ({ personId: row.person_id, reason: '已填写身高体重' }));
});

import type { ModuleDefinition } from '../../kernel/module.js';
import { registerNews } from '../notifications/index.js';
import { registerPersonUses } from '../people/index.js';
import { ConductNote } from './conduct-note.entity.js';
import { flowerNews } from './flower-news.js';
import { Flower } from './flower.entity.js';
import { RecognitionResolver } from './recognition.resolver.js';

export const recognitionModule: ModuleDefinition = {
  name: 'recognition',
  entities: [Flower, ConductNote],
  resolvers: [RecognitionResolver],
};

registerNews({ isWeekly: true, find: flowerNews });

registerPersonUses(async (ctx, schoolId) => {
  const rows = await ctx.db
    .selectFrom('flower as x')
    .innerJoin('student as s', 's.id', 'x.student_id')
    .select('s.person_id')
    .distinct()
    .where('x.school_id', '=', schoolId)
    .execute();
  return rows.map((row) => ({ personId: row.person_id, reason: '已收到小红花' }));
});

registerPersonUses(async (ctx, schoolId) => {
  const rows = await ctx.db
    .selectFrom('conduct_note as x')
    .innerJoin('student as s', 's.id', 'x.student_id')
    .select('s.person_id')
    .distinct()
    .where('x.school_id', '=', schoolId)
    .execute();
  return rows.map((row) => ({ personId: row.person_id, reason: '已有课堂表现记录' }));
});

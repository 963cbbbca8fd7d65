import type { ModuleDefinition } from '../../kernel/module.js';
import { registerPersonUses } from '../people/index.js';
import { Consent } from './consent.entity.js';
import { PrivacyResolver } from './privacy.resolver.js';

export const privacyModule: ModuleDefinition = {
  name: 'privacy',
  entities: [Consent],
  resolvers: [PrivacyResolver],
};

registerPersonUses(async (ctx, schoolId) => {
  const rows = await ctx.db
    .selectFrom('consent as x')
    .innerJoin('student as s', 's.id', 'x.student_id')
    .select('s.person_id')
    .distinct()
    .where('x.school_id', '=', schoolId)
    .execute();
  return rows.map((row) => ({ personId: row.person_id, reason: '家长已作出决定' }));
});

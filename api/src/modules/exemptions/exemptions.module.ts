import type { ModuleDefinition } from '../../kernel/module.js';
import { registerPersonUses } from '../people/index.js';
import { Exemption } from './exemption.entity.js';
import { ExemptionResolver } from './exemption.resolver.js';
import { proofRoutes } from './proof.routes.js';

export const exemptionsModule: ModuleDefinition = {
  name: 'exemptions',
  entities: [Exemption],
  resolvers: [ExemptionResolver],
  routes: proofRoutes,
};

registerPersonUses(async (ctx, schoolId) => {
  const rows = await ctx.db
    .selectFrom('exemption as x')
    .innerJoin('student as s', 's.id', 'x.student_id')
    .select('s.person_id')
    .distinct()
    .where('x.school_id', '=', schoolId)
    .execute();
  return rows.map((row) => ({ personId: row.person_id, reason: '已登记免评' }));
});

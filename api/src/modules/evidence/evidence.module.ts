import type { ModuleDefinition } from '../../kernel/module.js';
import { registerDues } from '../notifications/index.js';
import { registerPersonUses } from '../people/index.js';
import { ClassPhotoChild } from './class-photo.entity.js';
import { ClassPhotoResolver } from './class-photo.resolver.js';
import { EvidenceFieldResolver, EvidenceResolver } from './evidence.resolver.js';
import { Photo } from './photo.entity.js';
import { photoRoutes } from './photo.routes.js';
import { consentDues } from './consent-dues.js';
import { quotaDues } from './quota-dues.js';
import { returnedDues } from './returned-dues.js';
import { EvidenceRecord, EvidenceStudent } from './record.entity.js';
import { TaggingResolver } from './tagging.resolver.js';
import { TagGroup } from './tag-group.entity.js';
import { QuotaResolver } from './quota.resolver.js';
import { CaptureTally } from './tally.entity.js';

export const evidenceModule: ModuleDefinition = {
  name: 'evidence',
  entities: [EvidenceRecord, EvidenceStudent, Photo, CaptureTally, ClassPhotoChild, TagGroup],
  resolvers: [EvidenceResolver, EvidenceFieldResolver, ClassPhotoResolver, QuotaResolver, TaggingResolver],
  routes: photoRoutes,
};

for (const find of [quotaDues, returnedDues, consentDues]) registerDues(find);

registerPersonUses(async (ctx, schoolId) => {
  const rows = await ctx.db
    .selectFrom('evidence_student as x')
    .innerJoin('student as s', 's.id', 'x.student_id')
    .select('s.person_id')
    .distinct()
    .where('x.school_id', '=', schoolId)
    .execute();
  return rows.map((row) => ({ personId: row.person_id, reason: '已有写实记录' }));
});

import type { ModuleDefinition } from '../../kernel/module.js';
import { listen } from '../../kernel/listeners.js';
import { registerDues } from '../notifications/index.js';
import { registerPersonUses, ROSTER_COMMITTED } from '../people/index.js';
import { CONSENT_DECIDED } from '../privacy/index.js';
import { EvaluationResolver, RoundResolver } from './evaluations.resolver.js';
import { EvaluationRound, PeerAssignment } from './round.entity.js';
import { CommentRevision, Submission } from './submission.entity.js';
import { EvaluationPaper } from './paper/paper.entity.js';
import { roundDues } from './round-dues.js';
import { drawLateInClass, drawLateInSchool } from './draw-late.js';

export const evaluationsModule: ModuleDefinition = {
  name: 'evaluations',
  entities: [EvaluationRound, PeerAssignment, Submission, CommentRevision, EvaluationPaper],
  resolvers: [RoundResolver, EvaluationResolver],
};

registerDues(roundDues);

listen(ROSTER_COMMITTED, drawLateInSchool);
listen(CONSENT_DECIDED, drawLateInClass);

registerPersonUses(async (ctx, schoolId) => {
  const about = ctx.db
    .selectFrom('evaluation_submission as x')
    .innerJoin('student as s', 's.id', 'x.student_id')
    .select('s.person_id')
    .where('x.school_id', '=', schoolId);
  const given = ctx.db
    .selectFrom('peer_assignment as x')
    .innerJoin('student as s', 's.id', 'x.peer_id')
    .select('s.person_id')
    .where('x.school_id', '=', schoolId);
  const rows = await about.union(given).execute();
  return rows.map((row) => ({ personId: row.person_id, reason: '已有评价' }));
});

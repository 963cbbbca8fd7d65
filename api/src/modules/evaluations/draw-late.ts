import type { HouseEvent } from '../../kernel/announcement.js';
import type { Change } from '../../kernel/context.js';
import { newId, type Id } from '../../kernel/ids.js';
import { Rater } from '../schemes/codes.rules.js';
import { schemeVersion } from '../schemes/index.js';
import { findMembers } from './members.queries.js';
import { addPeers } from './peers.rules.js';
import { EvaluationRound, PeerAssignment } from './round.entity.js';
import { RoundState } from './round.lifecycle.js';

async function drawLate(change: Change, round: EvaluationRound): Promise<void> {
  const { schoolId, classId, schemeVersionId, id: roundId, seed } = round;
  const { scheme } = await schemeVersion(change, schoolId, schemeVersionId);
  const members = (await findMembers(change, schoolId, classId)).filter((member) => member.agrees);
  const pairs = await change.em.find(PeerAssignment, { schoolId, roundId });
  const ids = members.map((member) => member.studentId);
  for (const pair of addPeers(pairs, ids, { perChild: scheme.evaluations.peers!.perChild, seed }))
    change.em.create(PeerAssignment, { id: newId(), schoolId, roundId, ...pair } as never);
}

/** The rounds of peers that still take forms. */
const running = (change: Change, where: { schoolId: Id; classId?: Id }): Promise<EvaluationRound[]> =>
  change.em.find(EvaluationRound, {
    ...{ rater: Rater.PEER, state: RoundState.OPEN, dueOn: { $gte: change.clock.today() } },
    ...where,
  });

/** ZM-3: who came with a new roster evaluates and is evaluated like the others. */
export async function drawLateInSchool(change: Change, { schoolId }: HouseEvent): Promise<void> {
  for (const round of await running(change, { schoolId })) await drawLate(change, round);
}

/** ZM-3: so does a child whose family has agreed only now. */
export async function drawLateInClass(change: Change, { schoolId, subjectId }: HouseEvent): Promise<void> {
  const place = await change.db
    .selectFrom('enrolment')
    .select('class_id')
    .where('school_id', '=', schoolId)
    .where('student_id', '=', subjectId)
    .where('ends_on', 'is', null)
    .executeTakeFirst();
  if (!place) return;
  for (const round of await running(change, { schoolId, classId: place.class_id })) await drawLate(change, round);
}

import type { Context } from '../../api/src/kernel/context.js';
import { newId } from '../../api/src/kernel/ids.js';
import type { Instant } from '../../api/src/kernel/time.js';
import { Bearer } from '../../api/src/modules/evidence/bearer.rules.js';
import { findReturned } from '../../api/src/modules/evidence/record.queries.js';
import { findRunningIn } from '../../api/src/modules/evaluations/round.queries.js';
import { findCall, findTold } from '../../api/src/modules/notifications/call.queries.js';
import { countUnread, findLines, findMessages } from '../../api/src/modules/notifications/message.queries.js';
import { findGuardiansOf } from '../../api/src/modules/notifications/recipients.queries.js';
import { findAllTallies, findSchoolTeaching } from '../../api/src/modules/evidence/quota-dues.queries.js';
import { findClassesWithPupils, findPupilsIn } from '../../api/src/modules/people/rolls.queries.js';

const SINCE = '2026-11-22 16:00:00.000' as Instant;
const some = [newId(), newId()];

/** What is asked so that people are told, by name. */
export const messageLists = (
  place: () => { schoolId: string; classId: string },
): [string, (ctx: Context) => Promise<unknown>][] => [
  ['the messages of somebody', (ctx) => findMessages(ctx, { first: 20, after: newId() }, false)],
  ['what some messages say', (ctx) => findLines(ctx, some)],
  ['how many messages are not read', (ctx) => countUnread(ctx)],
  ['the guardians of some children', (ctx) => findGuardiansOf(ctx, place().schoolId, some)],
  ['the rounds of which people are reminded', (ctx) => findRunningIn(ctx, place().schoolId)],
  ['the classes whose families are reminded', (ctx) => findClassesWithPupils(ctx, place().schoolId)],
  ['the pupils of some classes', (ctx) => findPupilsIn(ctx, place().schoolId, [place().classId])],
  ['the records that were returned lately', (ctx) => findReturned(ctx, place().schoolId, SINCE)],
  ['who reminded of a thing', (ctx) => findCall(ctx, { schoolId: place().schoolId, subjectId: newId() })],
  ['who was told of a thing', (ctx) => findTold(ctx, { schoolId: place().schoolId, subjectId: newId() })],
  ['who teaches at a school', (ctx) => findSchoolTeaching(ctx, place().schoolId, newId())],
  [
    'what was counted for all households',
    (ctx) =>
      findAllTallies(ctx, { schoolId: place().schoolId, termId: newId(), month: '2026-11', bearer: Bearer.HOUSEHOLD }),
  ],
];

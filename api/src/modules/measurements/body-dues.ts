import type { Context } from '../../kernel/context.js';
import type { Id } from '../../kernel/ids.js';
import type { LegalDate } from '../../kernel/time.js';
import { findExemptionsOf } from '../exemptions/index.js';
import { ExemptKind, isExempt } from '../exemptions/exemption.rules.js';
import {
  Door,
  findGuardiansOf,
  findPupilPersons,
  type Due,
  type LastDay,
  type Speaks,
} from '../notifications/index.js';
import { termOn } from '../organisation/index.js';
import { findPausedHouseholds, findPupilsIn } from '../people/index.js';
import { ConsentKind, findGranted } from '../privacy/index.js';
import { Recorder } from '../schemes/codes.rules.js';
import { findRooms, type Scheme } from '../schemes/index.js';
import { findBodyOf } from './measurement.queries.js';

type Body = NonNullable<Scheme['measurements']['body']>;

/** Who of a home enters, and which items. */
interface Asking extends LastDay {
  body: Body;
}

interface Term {
  id: Id;
  lastOn: LegalDate;
}

const HOME: readonly Recorder[] = [Recorder.GUARDIAN, Recorder.STUDENT];

/** The classes whose families are asked for body measures and spoken to of them today. */
async function askingIn(ctx: Context, schoolId: Id, { lastOn }: Term, speaks: Speaks): Promise<Map<Id, Asking>> {
  const asking = new Map<Id, Asking>();
  for (const { classId, inForce } of await findRooms(ctx, schoolId)) {
    const { body } = inForce.scheme.measurements;
    if (!body?.enteredBy.some((role) => HOME.includes(role))) continue;
    const one = { body, lastOn, remindDaysLeft: body.remindDaysLeft };
    if (speaks(one)) asking.set(classId, one);
  }
  return asking;
}

/** Of the pupils of some classes those of whom a measure is missing and asked, and whose families agreed to entering them. */
async function missingIn(
  ctx: Context,
  schoolId: Id,
  term: Term,
  asking: ReadonlyMap<Id, Asking>,
): Promise<Map<Id, Asking>> {
  const pupils = await findPupilsIn(ctx, schoolId, [...asking.keys()]);
  const ids = pupils.map((row) => row.student_id);
  const agreed = await findGranted(ctx, schoolId, ConsentKind.TERMS, ids);
  const paused = await findPausedHouseholds(ctx, schoolId, ids, term.lastOn);
  const exemptions = await findExemptionsOf(ctx, schoolId, ids);
  const entered = await findBodyOf(ctx, { schoolId, studentIds: ids, termId: term.id });
  const has = new Set(entered.map((row) => `${row.student_id}/${row.item}`));
  const missing = new Map<Id, Asking>();
  for (const { student_id: id, class_id } of pupils) {
    const asked = asking.get(class_id)!;
    const exempt = exemptions.get(id) ?? [];
    const items = asked.body.items.filter(
      ({ id: item }) => !isExempt(exempt, { kind: ExemptKind.MEASURE, item }, term.lastOn),
    );
    if (!agreed.has(id) || paused.has(id) || items.every((item) => has.has(`${id}/${item.id}`))) continue;
    missing.set(id, { ...asked, body: { ...asked.body, items } });
  }
  return missing;
}

/** ZM-9: of which children height and weight are missing, until the last day of the term. */
export async function bodyDues(ctx: Context, schoolId: Id, speaks: Speaks): Promise<Due[]> {
  const row = await termOn(ctx, schoolId, ctx.clock.today());
  if (!row) return [];
  const term = { id: row.id, lastOn: row.ends_on };
  const asking = await askingIn(ctx, schoolId, term, speaks);
  if (asking.size === 0) return [];
  const missing = await missingIn(ctx, schoolId, term, asking);
  const asked = (role: Recorder): Id[] =>
    [...missing].filter(([, { body }]) => body.enteredBy.includes(role)).map(([id]) => id);
  const told = [
    ...(await findGuardiansOf(ctx, schoolId, asked(Recorder.GUARDIAN))),
    ...(await findPupilPersons(ctx, schoolId, asked(Recorder.STUDENT))),
  ];
  return told.map(({ studentId, personId }) => {
    const { body, lastOn, remindDaysLeft } = missing.get(studentId)!;
    return {
      ...{ personId, studentId, classId: null, door: Door.BODY, subjectId: studentId },
      words: `${body.items.map(({ name }) => name).join('和')}还没有填`,
      ...{ lastOn, remindDaysLeft },
    };
  });
}

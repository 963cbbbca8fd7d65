import type { Context } from '../../kernel/context.js';
import type { Id } from '../../kernel/ids.js';
import { loadVisibleStudent } from '../people/index.js';
import { onBehalfWords } from '../people/pause.rules.js';
import { schemeVersion, type Scheme } from '../schemes/index.js';
import { seesMarks } from '../schemes/measurement.rules.js';
import { bodyEntry, placeOf, schemeOfPupil, type BodyEntry } from './body-entry.js';
import { looksAs, seesBody, type PupilPlace } from './measurement.policy.js';
import { findBody, findResultsOf, type BodyRow } from './measurement.queries.js';
import type { BodyMeasureType, ChildMeasuresType, SubjectResultType } from './measurement.types.js';
import { presentResult } from './result.present.js';
import { chosenTerm, exemptDay, termsBegun, type NamedTerm } from './school-term.js';

async function resultsOf(ctx: Context, place: PupilPlace, termId: Id): Promise<SubjectResultType[]> {
  const { schoolId, studentId } = place;
  const rows = await findResultsOf(ctx, { schoolId, termId, studentIds: [studentId] });
  const viewers = looksAs(ctx.actor, place);
  const shows = (scheme: Scheme) => viewers.some((viewer) => seesMarks(scheme, viewer));
  const placed = await Promise.all(
    rows.map(async (row) => {
      const { scheme } = await schemeVersion(ctx, schoolId, row.scheme_version_id);
      const at = scheme.subjects.findIndex(({ id }) => id === row.subject);
      return { at, result: await presentResult(ctx, schoolId, row, shows) };
    }),
  );
  return placed.sort((one, other) => one.at - other.at).map(({ result }) => result);
}

type Item = NonNullable<Scheme['measurements']['body']>['items'][number];

/** What was measured in the newest of some terms that has a value. */
function lastOf(rows: readonly BodyRow[], before: readonly NamedTerm[]): { value: number; term: string } | null {
  for (const { id, name } of before) {
    const row = rows.find((candidate) => candidate.term_id === id);
    if (row) return { value: row.value, term: name };
  }
  return null;
}

const NOT_MEASURED = { value: null, version: null, entered_at: null, entered_as: null, entered_by: null };
const NO_LAST = { value: null, term: null };

/** In which term measures are shown, with the terms before it, and the items from which the pupil is exempt. */
interface Shown {
  termId: Id;
  before: readonly NamedTerm[];
  exempt: readonly string[];
}

function measureOf(item: Item, rows: readonly BodyRow[], { termId, before, exempt }: Shown): BodyMeasureType {
  const own = rows.filter((row) => row.item === item.id);
  const row = own.find((candidate) => candidate.term_id === termId) ?? NOT_MEASURED;
  const { value, version, entered_at: enteredAt } = row;
  const enteredFor = row.entered_as === null ? null : onBehalfWords(row.entered_by ?? '');
  const last = lastOf(own, before) ?? NO_LAST;
  const { id, name, unit, min, max } = item;
  const now = { value, version, enteredAt, enteredFor, isExempt: exempt.includes(item.id) };
  return { item: id, name, unit, min, max, ...now, lastValue: last.value, lastTermName: last.term };
}

const ALL_EXEMPT = '这个学期已经登记免评，不用填写。';
const IS_OVER = '这个学期已经结束，不能再改。';

type EntryRights = Pick<ChildMeasuresType, 'viewerCanEnterBody' | 'isEnteredOnBehalf' | 'whyNotEnterBody'>;

const closed = (whyNotEnterBody: string): EntryRights => ({
  ...{ viewerCanEnterBody: false, isEnteredOnBehalf: false, whyNotEnterBody },
});

/** What the viewer enters now, and if nothing, why: the term is over, it is not theirs, or the pupil is exempt from all. */
function entryIn({ role, enteredAs, whyNot }: BodyEntry, isRunning: boolean, isFree: boolean): EntryRights {
  if (!isRunning) return closed(IS_OVER);
  if (role !== null && isFree) return closed(ALL_EXEMPT);
  return { viewerCanEnterBody: role !== null, isEnteredOnBehalf: enteredAs !== null, whyNotEnterBody: whyNot };
}

/** ZM-7, ZM-9: results and body measures of a pupil in a term, as far as they are the viewer's business. */
export async function presentChildMeasures(ctx: Context, id: Id, termId: Id | null): Promise<ChildMeasuresType> {
  const student = await loadVisibleStudent(ctx, id);
  const place = placeOf(student);
  const terms = await termsBegun(ctx, place.schoolId);
  const { term, before } = chosenTerm(terms, termId);
  const scheme = (await schemeOfPupil(ctx, student))?.scheme;
  const entry = await bodyEntry(ctx, student, scheme);
  const showsBody = entry.role !== null || seesBody(ctx.actor, place);
  const items = showsBody ? (scheme?.measurements.body?.items ?? []) : [];
  const studentIds = items.length > 0 ? [id] : [];
  const body = await findBody(ctx, { schoolId: place.schoolId, studentIds, on: exemptDay(ctx, term) });
  const [rows, exempt] = [body.rows, body.exempt(id)];
  const isRunning = term.id === terms[0]!.id;
  return {
    studentId: id,
    termId: term.id,
    termName: term.name,
    results: await resultsOf(ctx, place, term.id),
    body: items.map((item) => measureOf(item, rows, { termId: term.id, before, exempt })),
    ...entryIn(entry, isRunning, items.length > 0 && items.every((item) => exempt.includes(item.id))),
  };
}

import { personIn } from '../../../kernel/actor.js';
import { signedIn, type Change, type Context } from '../../../kernel/context.js';
import { conflict, DomainError, ErrorCode, forbidden, invalidInput, notFound } from '../../../kernel/errors.js';
import { newId, type Id } from '../../../kernel/ids.js';
import { ExemptKind } from '../../exemptions/exemption.rules.js';
import { findEnrolledNames } from '../../people/index.js';
import { loadResultsPlace, type ResultsPlace } from '../class-results.js';
import { findExempt, type Exempt } from '../exempt.queries.js';
import { MOST_CELLS, resultFault, resultValue, type ResultCell, type ResultValue } from '../entry.rules.js';
import { SubjectResult } from '../measurement.entity.js';
import { removeSeen } from '../remove-seen.js';

/** A cell with the version that was seen. */
export type SeenCell = ResultCell & { version?: number | null };

/** Checked cells, ready to be written. */
export interface PreparedResults {
  place: ResultsPlace;
  byId: Id;
  names: Map<Id, string>;
  cells: { cell: SeenCell; value: ResultValue }[];
}

const NAMED_FAULTS = 10;

const keyOf = ({ studentId, subject }: { studentId: Id; subject: string }): string => `${studentId} ${subject}`;

/** By what cells are judged. */
interface CellsPlace extends ResultsPlace {
  exempt: Exempt;
}

function faultOf(place: CellsPlace, cell: SeenCell, isRepeated: boolean): string | null {
  if (isRepeated) return '这一格填了两次';
  if (!place.subjects.some((subject) => subject.id === cell.subject)) return '这个班没有这一科的成绩';
  if (!place.enterable.includes(cell.subject)) return '这一科不由您录入';
  if (place.exempt(cell.studentId).includes(cell.subject)) return '已登记免评，不用录，请空着';
  return resultFault(place.inForce.scheme, place.grade, cell);
}

/** Refuses with every wrong cell by name, pupil and subject. */
function assertRight(place: CellsPlace, cells: readonly SeenCell[], names: Map<Id, string>): void {
  const seen = new Set<string>();
  const faults = cells.flatMap((cell) => {
    const message = faultOf(place, cell, seen.has(keyOf(cell)));
    seen.add(keyOf(cell));
    return message ? [{ studentId: cell.studentId, subject: cell.subject, message }] : [];
  });
  if (faults.length === 0) return;
  const { subjects } = place.inForce.scheme;
  const named = faults.slice(0, NAMED_FAULTS).map(({ studentId, subject, message }) => {
    const name = subjects.find(({ id }) => id === subject)?.name ?? '未知学科';
    return `${names.get(studentId)}的${name}：${message}`;
  });
  const rest = faults.length > NAMED_FAULTS ? `；还有 ${faults.length - NAMED_FAULTS} 格` : '';
  const message = `有 ${faults.length} 格要改，所有成绩都还没有保存。${named.join('；')}${rest}。`;
  throw new DomainError(ErrorCode.INVALID_INPUT, message, { field: 'cells', data: { cells: faults } });
}

/** ZM-7: checks all cells by the scheme of the class, before the transaction; one that is wrong refuses them all. */
export async function prepareResults(
  ctx: Context,
  input: { classId: Id; cells: SeenCell[] },
): Promise<PreparedResults> {
  signedIn(ctx);
  const place = await loadResultsPlace(ctx, input.classId);
  if (place.enterable.length === 0) throw forbidden('按学校的评价方案，这个班的成绩不由您录入。');
  if (input.cells.length === 0) throw invalidInput('cells', '还没有填写成绩。');
  if (input.cells.length > MOST_CELLS) throw invalidInput('cells', `一次最多保存 ${MOST_CELLS} 格成绩，请分几次保存。`);
  const studentIds = [...new Set(input.cells.map((cell) => cell.studentId))];
  const names = await findEnrolledNames(ctx, place.schoolId, place.classId, studentIds);
  if (names.size !== studentIds.length) throw notFound('这些学生');
  const { schoolId, term } = place;
  const exempt = await findExempt(ctx, ExemptKind.SUBJECT, { schoolId, term, studentIds });
  assertRight({ ...place, exempt }, input.cells, names);
  const cells = input.cells.map((cell) => ({ cell, value: resultValue(place.inForce.scheme, cell) }));
  return { place, byId: personIn(ctx.actor, place.schoolId)!, names, cells };
}

const isSame = (row: SubjectResult | undefined, value: ResultValue): boolean =>
  row ? value !== null && row.mark === value.mark && row.level === value.level : value === null;

function announce(change: Change, { place }: PreparedResults, kind: string, row: SubjectResult): void {
  const former = { subject: row.subject, termId: row.termId, formerBy: row.enteredById, formerAt: row.enteredAt };
  const subject = { kind: 'student', id: row.studentId };
  change.announce({ schoolId: place.schoolId, kind, subject, detail: former });
}

function enter(change: Change, prepared: PreparedResults, cell: SeenCell, value: NonNullable<ResultValue>): void {
  const { schoolId, classId, term, inForce } = prepared.place;
  change.em.create(SubjectResult, {
    ...{ id: newId(), schoolId, classId, termId: term.id, schemeVersionId: inForce.versionId },
    ...{ studentId: cell.studentId, subject: cell.subject, ...value },
    ...{ enteredById: prepared.byId, enteredAt: change.clock.now() },
  } as never);
}

async function write(
  change: Change,
  prepared: PreparedResults,
  row: SubjectResult | undefined,
  { cell, value }: PreparedResults['cells'][number],
): Promise<boolean> {
  if (isSame(row, value)) return false;
  if ((row?.version ?? null) !== (cell.version ?? null)) {
    const name = prepared.names.get(cell.studentId);
    throw conflict(`${name}的成绩刚刚被别人改过。您填的都还在，请看过最新内容后再保存。`);
  }
  if (!row) enter(change, prepared, cell, value!);
  else if (value) {
    announce(change, prepared, 'measurements.result-changed', row);
    const { classId, inForce } = prepared.place;
    Object.assign(row, { ...value, classId, schemeVersionId: inForce.versionId });
    Object.assign(row, { enteredById: prepared.byId, enteredAt: change.clock.now() });
  } else {
    announce(change, prepared, 'measurements.result-removed', row);
    await removeSeen(change, 'subject_result', row);
  }
  return true;
}

/** ZM-7: writes many cells in one transaction; what stands already is left as it is. */
export async function saveResults(change: Change, prepared: PreparedResults): Promise<{ classId: Id }> {
  const { place, cells } = prepared;
  const studentIds = [...new Set(cells.map(({ cell }) => cell.studentId))];
  const found = await change.em.find(SubjectResult, {
    schoolId: place.schoolId,
    termId: place.term.id,
    studentId: { $in: studentIds },
  });
  const rows = new Map(found.map((row) => [keyOf(row), row]));
  let written = 0;
  for (const one of cells) written += Number(await write(change, prepared, rows.get(keyOf(one.cell)), one));
  if (written > 0) {
    const subject = { kind: 'class', id: place.classId };
    const detail = { termId: place.term.id, cells: written };
    change.announce({ schoolId: place.schoolId, kind: 'measurements.results-saved', subject, detail });
  }
  return { classId: place.classId };
}

import type { LegalDate } from '../../../kernel/time.js';
import { readSpreadsheet, type Sheet, UnreadableSpreadsheet } from '../../../platform/spreadsheets/index.js';
import { bodyRows } from './body-rows.js';
import { findHeader, type Header, missingColumns } from './columns.js';
import { correctedHeader } from './correction.js';
import { DraftBuilder, type OpenedSheet } from './draft-builder.js';
import { offersOf, warnOfSharedPhones } from './guardians.js';
import { isMended, mendedKind } from './mending.js';
import { readClasses } from './read-classes.js';
import { readCourses } from './read-courses.js';
import { readStaff } from './read-staff.js';
import { readStudents } from './read-students.js';
import { readTeaching } from './read-teaching.js';
import { kindByName, recogniseKind } from './recognise-kind.js';
import { restOfSheets } from './rest-of-sheets.js';
import { seenSheets } from './seen-sheets.js';
import { noteFile } from './sheet-notes.js';
import {
  type DraftFile,
  type KnownRoster,
  type RosterDraft,
  type RosterInput,
  SHEET_KIND_NAMES,
  type SheetKind,
} from './types.js';

const KINDS = Object.keys(SHEET_KIND_NAMES) as SheetKind[];

/** GL-1: reads a school's spreadsheets into a checked draft. Nothing is written; `known` is what the school has already. */
export async function readRoster(
  files: readonly RosterInput[],
  known: KnownRoster,
  today: LegalDate,
): Promise<RosterDraft> {
  const builder = new DraftBuilder(known, today);
  const sheets: Record<SheetKind, OpenedSheet[]> = { classes: [], staff: [], courses: [], teaching: [], students: [] };
  const unread = new Set<SheetKind | undefined>();
  for (const file of files) {
    const opened = await open(builder, file);
    if ('kind' in opened) sheets[opened.kind].push(opened.sheet);
    else unread.add(opened.unread);
  }
  readSheets(builder, sheets);
  warnOfSharedPhones(builder);
  const { draft } = builder;
  draft.offers = offersOf(builder, staffOf(known, draft));
  const isWhole = (kind: SheetKind) => sheets[kind].some(({ isRest }) => !isRest) && !unread.has(kind);
  draft.given = unread.has(undefined) ? [] : KINDS.filter(isWhole);
  inReadingOrder(draft, files);
  const opened = KINDS.flatMap((kind) => sheets[kind].map((sheet) => ({ kind, sheet })));
  draft.seen = { ...seenSheets(builder, files), rest: restOfSheets(opened, draft.refused) };
  return draft;
}

/** Staff before classes, courses before teaching, classes before students: later sheets refer to earlier ones. */
function readSheets(builder: DraftBuilder, sheets: Record<SheetKind, OpenedSheet[]>): void {
  for (const sheet of sheets.staff) readStaff(builder, sheet);
  for (const sheet of sheets.classes) readClasses(builder, sheet);
  for (const sheet of sheets.courses) readCourses(builder, sheet);
  for (const sheet of sheets.teaching) readTeaching(builder, sheet);
  readStudents(builder, sheets.students);
  for (const kind of KINDS) for (const sheet of sheets[kind]) noteFile(builder, sheet);
}

type Opened = { kind: SheetKind; sheet: OpenedSheet } | { unread: SheetKind | undefined };

async function open(builder: DraftBuilder, file: RosterInput): Promise<Opened> {
  const { name, bytes } = file;
  const sheet = await readOrRefuse(builder, name, bytes);
  const recognised = sheet && recognise(file, sheet);
  const kind = recognised?.kind ?? kindByName(name);
  if (!sheet || !recognised) {
    if (sheet)
      builder.refuseFile(name, 1, '', '认不出这是哪一种表。文件名请写明“班级”“教师”“课程”“任课”或“学生”，并保留表头。');
    const described = { name, kind: kind ?? null, headerRow: null, rowCount: 0, columns: [] };
    builder.draft.files.push(described);
    builder.opened.push({ rows: sheet?.rows ?? [], header: undefined, described });
    return { unread: kind };
  }
  return openAs(builder, file, recognised, sheet);
}

interface Recognised {
  kind: SheetKind;
  header: Header | undefined;
}

/** What a person has said comes first, then what the system itself has written above refused rows, then a guess. */
function recognise({ name, correction }: RosterInput, sheet: Sheet): Recognised | undefined {
  if (correction) return { kind: correction.kind, header: correctedHeader(sheet.rows, correction) };
  const kind = mendedKind(sheet);
  const header = kind && findHeader(kind, sheet.rows);
  if (kind && missingColumns(kind, header).length === 0) return { kind, header };
  return recogniseKind(name, sheet.rows);
}

async function readOrRefuse(builder: DraftBuilder, name: string, bytes: Uint8Array): Promise<Sheet | undefined> {
  try {
    return await readSpreadsheet(name, bytes);
  } catch (error) {
    if (!(error instanceof UnreadableSpreadsheet)) throw error;
    builder.refuseFile(name, 1, '', error.message);
    return undefined;
  }
}

function openAs(builder: DraftBuilder, file: RosterInput, { kind, header }: Recognised, sheet: Sheet): Opened {
  const { name } = file;
  const described = { name, kind, headerRow: header?.row ?? null, rowCount: 0, columns: header?.described ?? [] };
  builder.draft.files.push(described);
  builder.opened.push({ rows: sheet.rows, header, described });
  const missing = missingColumns(kind, header);
  if (!header || missing.length > 0) {
    refuseForColumns(builder, described, missing);
    return { unread: kind };
  }
  return { kind, sheet: readBody(builder, file, sheet, { header, described }) };
}

/** The rows below the headings. */
function readBody(
  builder: DraftBuilder,
  { name, correction }: RosterInput,
  sheet: Sheet,
  { header, described }: Pick<OpenedSheet, 'header' | 'described'>,
): OpenedSheet {
  const headings = header.described.map((column) => column.header);
  const isRest = isMended(sheet, headings);
  for (const note of isRest ? [] : sheet.notes) builder.note(name, note);
  const { body, skipped } = bodyRows(header, sheet.rows);
  if (skipped.length > 0) builder.note(name, `第 ${skipped.join('、')} 行是合计或说明，没有当作名单读入。`);
  described.rowCount = body.length;
  const decided = new Set((correction?.decided ?? []).map((index) => header.places.indexOf(index)));
  return { file: name, header, body, described, decided, isRest };
}

function refuseForColumns(builder: DraftBuilder, file: DraftFile & { kind: SheetKind }, missing: string[]): void {
  const columns = missing.map((column) => `“${column}”`).join('、');
  const reason = `这张${SHEET_KIND_NAMES[file.kind]}表里没有${columns}这一列，整张表没有读入。请补上这一列，或检查表头的写法。`;
  builder.refuseFile(file.name, file.headerRow ?? 1, missing[0] ?? '', reason);
}

function* staffOf(
  known: KnownRoster,
  draft: RosterDraft,
): Iterable<{ staffNumber: string; name: string; phone?: string | null | undefined }> {
  const listed = new Set(draft.staff.map(({ staffNumber }) => staffNumber));
  yield* draft.staff;
  yield* known.staff.filter(({ staffNumber }) => !listed.has(staffNumber));
}

/** By file as they were given, then by row. */
function inReadingOrder(draft: RosterDraft, files: readonly RosterInput[]): void {
  const order = new Map(files.map(({ name }, index) => [name, index]));
  const compare = (a: { file: string; row: number }, b: { file: string; row: number }): number =>
    (order.get(a.file) ?? 0) - (order.get(b.file) ?? 0) || a.row - b.row;
  draft.refused.sort(compare);
  draft.warnings.sort(compare);
}

import type { SheetRow } from '../../../platform/spreadsheets/index.js';
import { findHeader, type Header, missingColumns } from './columns.js';
import type { SheetKind } from './types.js';

const BY_FILE_NAME: [SheetKind, RegExp][] = [
  ['teaching', /任课|授课|排课|课务/u],
  ['students', /学生|学籍|新生/u],
  ['staff', /教师|教职工|教工|老师|职工/u],
  ['courses', /课程|学科|科目/u],
  ['classes', /班级|班主任/u],
];

/** What kind a sheet is: by its file name if the header fits, else by the header, else by the name alone. */
export function recogniseKind(
  file: string,
  rows: readonly SheetRow[],
): { kind: SheetKind; header: Header | undefined } | undefined {
  const named = BY_FILE_NAME.filter(([, pattern]) => pattern.test(file.normalize('NFKC'))).map(([kind]) => kind);
  const fitting = BY_FILE_NAME.flatMap(([kind]) => fit(kind, rows) ?? []);
  const byName = named.flatMap((kind) => fitting.find((candidate) => candidate.kind === kind) ?? [])[0];
  if (byName) return byName;
  const byHeader = fitting
    .filter(({ header }) => header.columns.size >= 2)
    .sort((a, b) => share(b.header) - share(a.header))[0];
  if (byHeader && (named.length === 0 || share(byHeader.header) > 0.5)) return byHeader;
  return named[0] && { kind: named[0], header: findHeader(named[0], rows) };
}

function fit(kind: SheetKind, rows: readonly SheetRow[]): { kind: SheetKind; header: Header } | undefined {
  const header = findHeader(kind, rows);
  return header && missingColumns(kind, header).length === 0 ? { kind, header } : undefined;
}

/** How much of the header the kind explains. A 任课 sheet has its courses as further columns and comes last. */
const share = ({ columns, described }: Header): number => columns.size / described.length;

/** What kind a file claims to be by its name. */
export const kindByName = (file: string): SheetKind | undefined =>
  BY_FILE_NAME.find(([, pattern]) => pattern.test(file.normalize('NFKC')))?.[0];

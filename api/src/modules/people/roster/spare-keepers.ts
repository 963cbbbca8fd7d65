import { ROLE_TITLES, RoleKind } from '../people.rules.js';
import type { CurrentStaff } from './plan-types.js';
import type { DraftStaff, RosterWarning } from './types.js';

/** The staff of a sheet with the offices that no import takes away, and a warning about each. */
export interface SparedStaff {
  staff: DraftStaff[];
  warnings: RosterWarning[];
}

const isKeeper = (role: RoleKind | undefined): boolean => role === RoleKind.SCHOOL_ADMINISTRATOR;

/** Whether somebody is an administrator once the sheets are written. */
function keepersAfter(drafts: readonly DraftStaff[], current: readonly CurrentStaff[]): boolean {
  const byNumber = new Map(drafts.map((draft) => [draft.staffNumber, draft]));
  const staying = current.filter((row) => isKeeper(row.role) && !byNumber.get(row.staffNumber)?.role);
  return staying.length > 0 || drafts.some(({ role }) => isKeeper(role));
}

/** GL-1: no import ends the office of the person who imports, nor that of the last administrator of a school. */
export function spareKeepers(
  drafts: readonly DraftStaff[],
  current: readonly CurrentStaff[],
  importerId: string | null,
): SparedStaff {
  const byNumber = new Map(current.map((row) => [row.staffNumber, row]));
  let hasKeeper = keepersAfter(drafts, current);
  const warnings: RosterWarning[] = [];
  const staff = drafts.map((draft) => {
    const now = byNumber.get(draft.staffNumber);
    if (!now || draft.role === undefined || draft.role === now.role || now.role === RoleKind.TEACHER) return draft;
    const isImporter = now.personId === importerId;
    const isLast = isKeeper(now.role) && !hasKeeper;
    if (!isImporter && !isLast) return draft;
    hasKeeper ||= isKeeper(now.role);
    const why = isImporter ? '导入名册的人不能改掉自己的岗位' : '这是学校唯一的综评管理员';
    const message = `${now.name}(${now.staffNumber}) 的岗位仍是“${ROLE_TITLES[now.role]}”，没有按表里改：${why}。请由另一位综评管理员导入后再改。`;
    warnings.push({ file: draft.file, row: draft.row, message });
    return { ...draft, role: now.role };
  });
  return { staff, warnings };
}

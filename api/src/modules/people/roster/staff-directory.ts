import { nameKey } from './cells/name.js';
import type { NamedTeacher } from './cells/teacher-cell.js';

interface KnownStaff {
  staffNumber: string;
  name: string;
}

/** What looking up a teacher gives: the staff number, a fault, or that the own row of that teacher was refused. */
export type FoundTeacher = { staffNumber: string } | { fault: string; wrongName: boolean } | { refused: true };

/** The staff of the sheet and of the system, found by number or by a name that only one has. */
export class StaffDirectory {
  private readonly byNumber = new Map<string, KnownStaff>();
  private readonly refused = new Set<string>();

  constructor(known: readonly KnownStaff[]) {
    for (const staff of known) this.add(staff);
  }

  add(staff: KnownStaff): void {
    this.byNumber.set(staff.staffNumber, staff);
  }

  addRefused(staffNumber: string, name: string): void {
    if (staffNumber !== '') this.refused.add(staffNumber);
    if (nameKey(name) !== '') this.refused.add(nameKey(name));
  }

  find(teacher: NamedTeacher): FoundTeacher {
    return teacher.staffNumber === null ? this.byName(teacher.name) : this.byPair(teacher.staffNumber, teacher.name);
  }

  private byPair(staffNumber: string, name: string): FoundTeacher {
    const staff = this.byNumber.get(staffNumber);
    if (!staff) {
      if (this.refused.has(staffNumber) || this.refused.has(nameKey(name))) return { refused: true };
      return { fault: `教师表里没有工号 ${staffNumber}。请核对工号，或先在教师表里加上这位教师。`, wrongName: false };
    }
    if (name === '' || nameKey(staff.name) === nameKey(name)) return { staffNumber };
    return { fault: `工号 ${staffNumber} 是“${staff.name}”，这里写的是“${name}”。请改成同一个人。`, wrongName: true };
  }

  private byName(name: string): FoundTeacher {
    const named = [...this.byNumber.values()].filter((staff) => nameKey(staff.name) === nameKey(name));
    if (named.length === 1) return { staffNumber: named[0]!.staffNumber };
    if (named.length > 1) {
      return { fault: `有 ${named.length} 位教师叫“${name}”。请写成“姓名(工号)”，以免认错人。`, wrongName: true };
    }
    if (this.refused.has(nameKey(name))) return { refused: true };
    return { fault: `教师表里没有“${name}”。请核对姓名，或先在教师表里加上这位教师。`, wrongName: true };
  }
}

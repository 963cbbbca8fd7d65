import { nameKey } from './cells/name.js';
import { studentKeys } from './keys.js';
import type { RowReader } from './row-reader.js';
import type { DraftStudent, KnownRoster, NumberedStudent } from './types.js';

const FIELDS = { roll: 'rollNumber', document: 'documentNumber' } as const;

/** GL-1: refuses mended rows with a number of somebody else of the school: alone in its file such a row would rename that pupil. */
export class NumbersTaken {
  private readonly holders: ReadonlyMap<string, string>;

  constructor(students: readonly NumberedStudent[]) {
    this.holders = new Map(
      students.flatMap(({ name, rollNumber, document }) =>
        studentKeys({ rollNumber, document }).map((key) => [key, name] as const),
      ),
    );
  }

  refuse(reader: RowReader, { name, rollNumber, document }: Partial<DraftStudent>): void {
    if (!name) return;
    for (const key of studentKeys({ rollNumber, document })) {
      const holder = this.holders.get(key);
      const field = FIELDS[key.split(':')[0] as keyof typeof FIELDS];
      if (holder !== undefined) refuseIfOther(reader, field, holder, name);
    }
  }
}

/** The same of teachers and their staff numbers. */
export function refuseStaffNumberTaken(
  reader: RowReader,
  { staff }: Pick<KnownRoster, 'staff'>,
  { staffNumber, name }: { staffNumber: string; name: string },
): void {
  const holder = staff.find((one) => one.staffNumber === staffNumber)?.name;
  if (holder !== undefined && name !== '') refuseIfOther(reader, 'staffNumber', holder, name);
}

function refuseIfOther(reader: RowReader, field: string, holder: string, name: string): void {
  if (nameKey(holder) === nameKey(name)) return;
  const number = reader.nameOf(field);
  reader.refuseField(
    field,
    `第 ${reader.place.row} 行“${name}”填的${number}，在本校名册里是“${holder}”的，所以没有导入，“${holder}”也没有改动。` +
      `请改正${number}再上传；如果确实是同一个人改了姓名，请在学校的整张表里改名，再导入那张表。`,
  );
}

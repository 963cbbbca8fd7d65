/** A pupil of the class, as a sheet may name one. */
export interface ClassPupil {
  studentId: string;
  name: string;
  seatNumber: number | null;
}

/** How a row names a pupil. */
export interface TypedPupil {
  name: string;
  seat: string;
}

/** Whom a row means, or why that cannot be said. */
export type Meant = { pupil: ClassPupil } | { problem: string };

/** A name for comparison: no spaces and nothing invisible, one kind of middle dot. */
const nameKey = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\s\p{Cf}]/gu, '')
    .replace(/[·•・․.]/g, '·');

/** A number in the class as it is written: 3, 03, 3号; null for anything longer, such as a number of the whole school. */
function seatOf(text: string): number | null {
  const [, digits] = /^(\d{1,3})号?$/.exec(text.normalize('NFKC').trim()) ?? [];
  return digits === undefined ? null : Number(digits);
}

const shownSeat = ({ seatNumber }: ClassPupil): string => (seatNumber === null ? '未编' : String(seatNumber));

function bySeat(pupils: readonly ClassPupil[], seat: number | null): Meant {
  if (seat === null) return { problem: '没有写姓名' };
  const [pupil] = pupils.filter(({ seatNumber }) => seatNumber === seat);
  return pupil ? { pupil } : { problem: `班里没有学号 ${seat} 的学生` };
}

function amongNamesakes(named: readonly ClassPupil[], seat: number | null): Meant {
  const seated = named.filter(({ seatNumber }) => seat !== null && seatNumber === seat);
  if (seated.length === 1) return { pupil: seated[0]! };
  const seats = named.map(shownSeat).join('、');
  return { problem: `班里有 ${named.length} 名同名的学生，请在“学号”列写明是哪一个（${seats}）` };
}

/**
 * ZM-7: whom a row of a sheet means: by the name, by the number in the class where a name is borne twice or not written.
 * A number that is another child's refuses the row, so that no result goes to the wrong child.
 */
export function meantBy(pupils: readonly ClassPupil[], typed: TypedPupil): Meant {
  const [name, seat] = [nameKey(typed.name), seatOf(typed.seat)];
  if (name === '') return bySeat(pupils, seat);
  const named = pupils.filter((pupil) => nameKey(pupil.name) === name);
  const [only, another] = named;
  if (!only) return { problem: '班里没有这个姓名。请核对；不是这个班的，请从表里删去这一行' };
  if (another) return amongNamesakes(named, seat);
  const seated = seat === null ? undefined : pupils.find(({ seatNumber }) => seatNumber === seat);
  if (seated && seated !== only)
    return { problem: `学号 ${seat} 是${seated.name}，${only.name}的学号是“${shownSeat(only)}”，请核对这一行` };
  return { pupil: only };
}

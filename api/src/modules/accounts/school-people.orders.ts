import { sql, type RawBuilder } from 'kysely';
import type { OrderKey, Orders } from '../../kernel/sorted-page.js';
import type { LegalDate } from '../../kernel/time.js';
import { BY_INITIALS } from '../people/index.js';
import { PersonKind } from './school-people.rules.js';

/** How the people of a school are put in order. */
export enum PeopleSort {
  NAME = 'NAME',
  CLASS = 'CLASS',
  ACCOUNT = 'ACCOUNT',
}

const ID: OrderKey = { by: sql.ref('p.id'), kind: 'id' };

/** A place in a class as one number: younger cohorts first, then class, seat, and the guardians behind their child. */
const seat = (behind: RawBuilder<number>): RawBuilder<number> =>
  sql<number>`min((9999 - k.entry_year) * 10000000 + k.number * 100000 + coalesce(e.seat_number, 0) * 10 + ${behind})`;

/** The class place of a pupil, or of a guardian by the first child; 0 for who is neither. */
const classPlace = (today: LegalDate): RawBuilder<number> =>
  sql<number>`coalesce(
    (select ${seat(sql<number>`0`)} from student s
      join enrolment e on e.school_id = s.school_id and e.student_id = s.id
      join school_class k on k.id = e.class_id
      where s.school_id = p.school_id and s.person_id = p.id
        and e.starts_on <= ${today} and (e.ends_on is null or e.ends_on > ${today})),
    (select ${seat(sql<number>`g.${sql.ref('rank')}`)} from guardianship g
      join enrolment e on e.school_id = g.school_id and e.student_id = g.student_id
      join school_class k on k.id = e.class_id
      where g.school_id = p.school_id and g.person_id = p.id and g.ends_on is null
        and e.starts_on <= ${today} and (e.ends_on is null or e.ends_on > ${today})),
    0)`;

interface Ordered {
  kind: PersonKind | null;
  today: LegalDate;
  /** How far the account is, as a number. */
  state: RawBuilder<number>;
}

/** The persons of one school, some thousands at most. By class a home stands together; staff alone need no class. */
export const peopleOrders = ({ kind, today, state }: Ordered): Orders<PeopleSort> => ({
  usual: PeopleSort.NAME,
  by: {
    [PeopleSort.NAME]: [BY_INITIALS, ID],
    [PeopleSort.CLASS]:
      kind === PersonKind.STAFF ? [BY_INITIALS, ID] : [{ by: classPlace(today), kind: 'number' }, BY_INITIALS, ID],
    [PeopleSort.ACCOUNT]: [{ by: state, kind: 'number' }, BY_INITIALS, ID],
  },
});

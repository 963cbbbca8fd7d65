import { sql, type RawBuilder } from 'kysely';
import type { Context } from '../../kernel/context.js';
import type { Id } from '../../kernel/ids.js';
import { sortedPage, type SortedRequest } from '../../kernel/sorted-page.js';
import type { Instant, LegalDate } from '../../kernel/time.js';
import { isNamed, pausedOn } from '../people/index.js';
import { isHomeOpen } from './account-rates.queries.js';
import { peopleOrders, type PeopleSort } from './school-people.orders.js';
import { ACCOUNT_STATES, AccountState, HomeAccount, PersonKind } from './school-people.rules.js';

/** Which people of a school are looked for. */
export interface PeopleAsked {
  schoolId: Id;
  kind: PersonKind | null;
  /** The classes whose people are looked for; all when null. */
  classIds: readonly Id[] | null;
  /** Whether the staff are among them. */
  seesStaff: boolean;
  /** How far the account is; however far when null. */
  accounts: readonly AccountState[] | null;
  /** Only pupils whose home is so far. */
  home: HomeAccount | null;
  /** A part of the name, how the pinyin initials begin, or how the staff number begins. */
  search: string;
}

type Condition = RawBuilder<boolean>;

const escaped = (text: string): string => text.replace(/[!%_]/g, (sign) => `!${sign}`);
const EVERYBODY: Condition = sql`1 = 1`;
const all = (conditions: readonly Condition[]): Condition => sql`(${sql.join(conditions, sql` and `)})`;

const inClasses = (column: string, classIds: readonly Id[] | null): Condition =>
  classIds === null ? EVERYBODY : sql`${sql.ref(column)} in (${sql.join(classIds)})`;

const enrolled = (today: LegalDate, classIds: readonly Id[] | null): Condition =>
  all([
    sql`e.starts_on <= ${today} and (e.ends_on is null or e.ends_on > ${today})`,
    inClasses('e.class_id', classIds),
  ]);

/** Leads one of some classes today, or teaches one in the newest term that has begun. */
const worksIn = (today: LegalDate, classIds: readonly Id[]): Condition => sql`(
  exists (select 1 from appointment a where a.school_id = m.school_id and a.person_id = m.person_id
    and ${inClasses('a.class_id', classIds)} and a.starts_on <= ${today} and (a.ends_on is null or a.ends_on > ${today}))
  or exists (select 1 from teaching_assignment t where t.school_id = m.school_id and t.staff_id = m.id and t.active = 1
    and ${inClasses('t.class_id', classIds)} and t.term_id = (select n.id from term n
      where n.school_id = m.school_id and n.starts_on <= ${today} order by n.starts_on desc limit 1)))`;

// Each part names the school: MariaDB may read one by itself, and then only what is of the school.
const isStaff = (today: LegalDate, { schoolId, classIds }: PeopleAsked, more: Condition = EVERYBODY): Condition => sql`
  exists (select 1 from staff_member m where m.school_id = ${schoolId} and m.person_id = p.id and m.active = 1
    and ${more} and ${classIds === null ? EVERYBODY : worksIn(today, classIds)})`;

const homeIs = (home: HomeAccount | null, today: LegalDate): Condition => {
  if (home === null) return EVERYBODY;
  const paused = pausedOn('e.student_id', today);
  if (home === HomeAccount.PAUSED) return sql`${paused} > 0`;
  return sql`(${paused} = 0 and ${isHomeOpen} = ${sql.lit(home === HomeAccount.OPEN ? 1 : 0)})`;
};

const isPupil = (today: LegalDate, { schoolId, classIds, home }: PeopleAsked): Condition => sql`
  exists (select 1 from student s join enrolment e on e.school_id = s.school_id and e.student_id = s.id
    where s.school_id = ${schoolId} and s.person_id = p.id
    and ${enrolled(today, classIds)} and ${homeIs(home, today)})`;

const isGuardian = (today: LegalDate, { schoolId, classIds }: PeopleAsked): Condition => sql`
  exists (select 1 from guardianship g join enrolment e on e.school_id = g.school_id and e.student_id = g.student_id
    where g.school_id = ${schoolId} and g.person_id = p.id and g.ends_on is null and ${enrolled(today, classIds)})`;

/** What makes somebody one of the kinds that are looked for; a choice by home is one of pupils. */
function belongs(today: LegalDate, asked: PeopleAsked): Condition {
  const made: Record<PersonKind, Condition> = {
    [PersonKind.STAFF]: isStaff(today, asked),
    [PersonKind.PUPIL]: isPupil(today, asked),
    [PersonKind.GUARDIAN]: isGuardian(today, asked),
  };
  const kinds = asked.home === null ? Object.values(PersonKind) : [PersonKind.PUPIL];
  const wanted = kinds.filter(
    (kind) => (asked.kind ?? kind) === kind && (asked.seesStaff || kind !== PersonKind.STAFF),
  );
  return wanted.length === 0
    ? sql`1 = 0`
    : sql`(${sql.join(
        wanted.map((kind) => made[kind]),
        sql` or `,
      )})`;
}

const openCode = (schoolId: Id, now: Instant): Condition => sql`
  exists (select 1 from invitation i where i.school_id = ${schoolId} and i.person_id = p.id
    and i.state = 'OPEN' and i.expires_at > ${now})`;

const account = (
  schoolId: Id,
) => sql`select 1 from identity_person ip join credential c on c.identity_id = ip.identity_id
  where ip.school_id = ${schoolId} and ip.person_id = p.id`;

/** How far the account of the person `p` is: its place among ACCOUNT_STATES. */
const stateAt = (schoolId: Id, now: Instant): RawBuilder<number> => {
  const [owned, invited] = [account(schoolId), openCode(schoolId, now)];
  const at = (state: AccountState) => sql.lit(ACCOUNT_STATES.indexOf(state));
  return sql<number>`(case
    when not exists (${owned}) then (case when ${invited} then ${at(AccountState.INVITED)} else ${at(AccountState.NONE)} end)
    when ${invited} then ${at(AccountState.RENEWED)}
    when exists (${owned} and c.must_change = 1) then ${at(AccountState.FIRST_PASSWORD)}
    else ${at(AccountState.OPEN)} end)`;
};

/** Whether the person `p` is found by some words; numbers of staff only by who sees the staff. */
const isFound = (today: LegalDate, asked: PeopleAsked): Condition => {
  if (!asked.seesStaff) return isNamed(asked.search);
  const from = `${escaped(asked.search.toLowerCase())}%`;
  const hasNumber = isStaff(today, { ...asked, classIds: null }, sql`lower(m.staff_number) like ${from} escape '!'`);
  return sql`(${isNamed(asked.search)} or ${hasNumber})`;
};

function peopleRows(ctx: Context, asked: PeopleAsked) {
  const [today, now] = [ctx.clock.today(), ctx.clock.now()];
  const states = asked.accounts?.map((state) => ACCOUNT_STATES.indexOf(state)) ?? [];
  return ctx.db
    .selectFrom('person as p')
    .where('p.school_id', '=', asked.schoolId)
    .where(belongs(today, asked))
    .$if(asked.search !== '', (rows) => rows.where(isFound(today, asked)))
    .$if(states.length > 0, (rows) => rows.where(stateAt(asked.schoolId, now), 'in', states));
}

/** One page of the people of a school, each once, in the order that was chosen. */
export function findPeople(ctx: Context, asked: PeopleAsked, page: SortedRequest<PeopleSort>) {
  const [today, now] = [ctx.clock.today(), ctx.clock.now()];
  const rows = peopleRows(ctx, asked)
    .select(['p.id', 'p.name', 'p.phone_sealed', stateAt(asked.schoolId, now).as('state_at')])
    .select(
      sql<Instant | null>`(select max(i.expires_at) from invitation i where i.school_id = p.school_id
        and i.person_id = p.id and i.state = 'OPEN' and i.expires_at > ${now})`.as('invited_until'),
    );
  return sortedPage(rows, peopleOrders({ kind: asked.kind, today, state: stateAt(asked.schoolId, now) }), page);
}

/** How many people of a school match. */
export async function countPeople(ctx: Context, asked: PeopleAsked): Promise<number> {
  const row = await peopleRows(ctx, asked)
    .select((select) => select.fn.countAll<number>().as('n'))
    .executeTakeFirstOrThrow();
  return Number(row.n);
}

/** Some persons of a school. */
interface Some {
  schoolId: Id;
  personIds: readonly Id[];
  classIds: readonly Id[] | null;
}

/** Those of some persons who are on the staff. */
export const findStaffAmong = (ctx: Context, { schoolId, personIds }: Some) =>
  ctx.db
    .selectFrom('staff_member as m')
    .innerJoin('person as p', 'p.id', 'm.person_id')
    .select(['m.id', 'm.person_id', 'm.staff_number', 'p.name', 'm.main_subject'])
    .where('m.school_id', '=', schoolId)
    .where('m.person_id', 'in', personIds)
    .where('m.active', '=', 1)
    .execute();

/** Those of some persons who are pupils, with their class of today. */
export const findPupilsAmong = (ctx: Context, { schoolId, personIds, classIds }: Some) => {
  const today = ctx.clock.today();
  return ctx.db
    .selectFrom('student as s')
    .innerJoin('enrolment as e', (join) =>
      join.onRef('e.school_id', '=', 's.school_id').onRef('e.student_id', '=', 's.id'),
    )
    .innerJoin('school_class as k', 'k.id', 'e.class_id')
    .select(['s.id', 's.person_id', 'e.class_id', 'e.seat_number', 'k.stage', 'k.entry_year', 'k.number'])
    .select(pausedOn('e.student_id', today).as('paused'))
    .where('s.school_id', '=', schoolId)
    .where('s.person_id', 'in', personIds)
    .where(enrolled(today, classIds))
    .execute();
};

/** The children of some persons, with their classes of today. */
export const findChildrenAmong = (ctx: Context, { schoolId, personIds, classIds }: Some) => {
  const today = ctx.clock.today();
  return ctx.db
    .selectFrom('guardianship as g')
    .innerJoin('enrolment as e', (join) =>
      join.onRef('e.school_id', '=', 'g.school_id').onRef('e.student_id', '=', 'g.student_id'),
    )
    .innerJoin('school_class as k', 'k.id', 'e.class_id')
    .innerJoin('student as s', 's.id', 'g.student_id')
    .innerJoin('person as c', 'c.id', 's.person_id')
    .select(['g.person_id', 'g.student_id', 'g.kinship', 'c.name', 'e.class_id', 'e.seat_number'])
    .select(['k.stage', 'k.entry_year', 'k.number'])
    .where('g.school_id', '=', schoolId)
    .where('g.person_id', 'in', personIds)
    .where('g.ends_on', 'is', null)
    .where(enrolled(today, classIds))
    .orderBy('k.entry_year')
    .orderBy('k.number')
    .orderBy('e.seat_number')
    .execute();
};

/** When some persons last signed in, those who ever did. */
export async function findLastSignIns(ctx: Context, { schoolId, personIds }: Some): Promise<Map<Id, Instant>> {
  const owners = await ctx.db
    .selectFrom('identity_person')
    .select(['identity_id', 'person_id'])
    .where('school_id', '=', schoolId)
    .where('person_id', 'in', personIds)
    .execute();
  if (owners.length === 0) return new Map();
  const identityIds = [...new Set(owners.map((owner) => owner.identity_id))];
  const signIns = await ctx.db
    .selectFrom('sign_in')
    .select((select) => ['identity_id', select.fn.max('at').as('at')])
    .where('identity_id', 'in', identityIds)
    .where('succeeded', '=', 1)
    .groupBy('identity_id')
    .execute();
  const lastOf = new Map(signIns.map((row) => [row.identity_id, row.at as Instant]));
  return new Map(
    owners.flatMap(({ identity_id: identityId, person_id: personId }) => {
      const at = lastOf.get(identityId);
      return at ? [[personId, at] as const] : [];
    }),
  );
}

import { sql } from 'kysely';
import type { Context } from '../../kernel/context.js';
import type { Id } from '../../kernel/ids.js';
import type { PageRequest } from '../../kernel/page.js';
import type { RoleKind } from '../people/index.js';

/** Which staff are looked for. */
export interface StaffAsked {
  schoolId: Id;
  /** A part of the name, how its pinyin initials begin, or how the staff number begins. */
  search: string;
  role: RoleKind | null;
  hasAccount: boolean | null;
}

const escaped = (text: string): string => text.replace(/[!%_]/g, (sign) => `!${sign}`);

const ownAccount = sql<number>`(case when exists (select 1 from identity_person ip join credential k on k.identity_id = ip.identity_id
  where ip.school_id = m.school_id and ip.person_id = m.person_id) then 1 else 0 end)`;

/** Whether a member has some words in the name, or begins with them in initials or number. */
function named(search: string) {
  const text = escaped(search.toLowerCase());
  const [within, from] = [`%${text}%`, `${text}%`];
  const isNamed = sql<boolean>`(lower(p.name) like ${within} escape '!' or lower(m.staff_number) like ${from} escape '!')`;
  // MariaDB refuses to compare an ASCII column with Chinese.
  if (!/^[ -~]+$/.test(text)) return isNamed;
  return sql<boolean>`(${isNamed} or p.initials like ${from} escape '!')`;
}

function staffRows(ctx: Context, { schoolId, search, role, hasAccount }: StaffAsked) {
  const today = ctx.clock.today();
  return ctx.db
    .selectFrom('staff_member as m')
    .innerJoin('person as p', 'p.id', 'm.person_id')
    .where('m.school_id', '=', schoolId)
    .where('m.active', '=', 1)
    .$if(search !== '', (rows) => rows.where(named(search)))
    .$if(hasAccount !== null, (rows) => rows.where(ownAccount, '=', hasAccount ? 1 : 0))
    .$if(role !== null, (rows) =>
      rows.where((where) =>
        where.exists(
          where
            .selectFrom('appointment as a')
            .select('a.id')
            .whereRef('a.school_id', '=', 'm.school_id')
            .whereRef('a.person_id', '=', 'm.person_id')
            .where('a.role', '=', role!)
            .where('a.starts_on', '<=', today)
            .where((held) => held.or([held('a.ends_on', 'is', null), held('a.ends_on', '>', today)])),
        ),
      ),
    );
}

/** One page of the active staff of a school, in the order of the roll. */
export const findStaffPage = (ctx: Context, asked: StaffAsked, { first, after }: PageRequest) =>
  staffRows(ctx, asked)
    .select(['m.id', 'm.person_id', 'm.staff_number', 'p.name', 'm.main_subject'])
    .$if(after !== null, (rows) => rows.where('m.id', '>', after!))
    .orderBy('m.id')
    .limit(first + 1)
    .execute();

/** How many of the staff match. */
export async function countStaff(ctx: Context, asked: StaffAsked): Promise<number> {
  const row = await staffRows(ctx, asked)
    .select((select) => select.fn.countAll<number>().as('n'))
    .executeTakeFirstOrThrow();
  return Number(row.n);
}

/** The accounts of some persons of a school, with how far they are. */
export const findAccountsOf = (ctx: Context, schoolId: Id, personIds: readonly Id[]) =>
  ctx.db
    .selectFrom('identity_person as ip')
    .innerJoin('credential as c', 'c.identity_id', 'ip.identity_id')
    .select(['ip.person_id', 'ip.identity_id', 'c.id as credential_id', 'c.must_change', 'c.secret_hash'])
    .where('ip.school_id', '=', schoolId)
    .where('ip.person_id', 'in', personIds)
    .execute();

/** The offices that some persons of a school hold today. */
export const findOfficesOf = (ctx: Context, schoolId: Id, personIds: readonly Id[]) => {
  const today = ctx.clock.today();
  return ctx.db
    .selectFrom('appointment')
    .select(['person_id', 'role'])
    .distinct()
    .where('school_id', '=', schoolId)
    .where('person_id', 'in', personIds)
    .where('starts_on', '<=', today)
    .where((held) => held.or([held('ends_on', 'is', null), held('ends_on', '>', today)]))
    .execute();
};

/** Which of some identities are anybody in another unit: in an office now or to come, on the staff, a guardian or a pupil. */
export async function findElsewhere(ctx: Context, schoolId: Id, identityIds: readonly Id[]): Promise<Set<Id>> {
  if (identityIds.length === 0) return new Set();
  const today = ctx.clock.today();
  const rows = await ctx.db
    .selectFrom('identity_person as ip')
    .select('ip.identity_id')
    .distinct()
    .where('ip.identity_id', 'in', identityIds)
    .where('ip.school_id', '<>', schoolId)
    .where(
      // Not "exists": MariaDB may read such a table whole, of all schools, to look a few persons up in it.
      sql<boolean>`((select 1 from appointment a where a.school_id = ip.school_id and a.person_id = ip.person_id
          and (a.ends_on is null or a.ends_on > ${today}) limit 1) = 1
        or (select 1 from staff_member m where m.school_id = ip.school_id and m.person_id = ip.person_id
          and m.active = 1 limit 1) = 1
        or (select 1 from guardianship g where g.school_id = ip.school_id and g.person_id = ip.person_id
          and g.ends_on is null limit 1) = 1
        or (select 1 from student s where s.school_id = ip.school_id and s.person_id = ip.person_id limit 1) = 1)`,
    )
    .execute();
  return new Set(rows.map((row) => row.identity_id));
}

/** A member of staff of a school by id. */
export const findStaffMember = (ctx: Context, schoolId: Id, staffId: Id) =>
  ctx.db
    .selectFrom('staff_member as m')
    .innerJoin('person as p', 'p.id', 'm.person_id')
    .select(['m.id', 'm.person_id', 'm.staff_number', 'p.name'])
    .where('m.school_id', '=', schoolId)
    .where('m.id', '=', staffId)
    .where('m.active', '=', 1)
    .executeTakeFirst();

/** The names under which a credential is found, with the one that its owner may see. */
export const findAccountNames = (ctx: Context, credentialId: Id) =>
  ctx.db.selectFrom('account_name').select(['name_index', 'shown']).where('credential_id', '=', credentialId).execute();

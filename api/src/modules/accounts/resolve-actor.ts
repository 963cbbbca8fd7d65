import { sql } from 'kysely';
import { ANONYMOUS, Sitting, type Actor, type Child, type Teaching } from '../../kernel/actor.js';
import type { Services } from '../../kernel/context.js';
import { keptQuery } from '../../kernel/kept-query.js';
import type { Instant, LegalDate } from '../../kernel/time.js';
import { keepsAccess } from './guardian.policy.js';
import { hashOfToken } from './sessions.js';

interface ActorRow {
  kind: 'OFFICE' | 'TEACHING' | 'GROUP' | 'GUARDIAN' | 'SELF';
  session_id: string;
  sitting: Sitting;
  borrower_id: string | null;
  identity_id: string;
  must_change: number | null;
  appointment_id: string | null;
  role: string | null;
  person_id: string | null;
  unit_id: string | null;
  unit_path: string | null;
  class_id: string | null;
  student_id: string | null;
  birth_on: string | null;
  opened: string | null;
}

/**
 * One statement: the live session with offices and group seats of today, classes of the newest term begun, and children; of a guarded one
 * also what it last said in the ledger of consents about letting its guardians in.
 */
const sessionRows = keptQuery((db, { hash, now, today }: { hash: string; now: Instant; today: LegalDate }) => {
  const live = sql`s.token_hash = ${hash} and s.revoked_at is null and s.expires_at > ${now}`;
  const heldToday = (table: string) =>
    sql`${sql.ref(`${table}.starts_on`)} <= ${today} and (${sql.ref(`${table}.ends_on`)} is null or ${sql.ref(`${table}.ends_on`)} > ${today})`;
  const enrolled = sql`left join enrolment e on e.school_id = st.school_id and e.student_id = st.id and ${heldToday('e')}`;
  const statement = sql<ActorRow>`
    select 'OFFICE' as kind, s.id as session_id, s.sitting, s.borrower_id, s.identity_id, c.must_change,
      a.id as appointment_id, a.role, a.person_id, a.school_id as unit_id, u.path as unit_path, a.class_id, null as student_id,
      null as birth_on, null as opened
    from session s
    left join credential c on c.identity_id = s.identity_id and c.kind = 'PASSWORD'
    left join identity_person ip on ip.identity_id = s.identity_id
    left join appointment a on a.school_id = ip.school_id and a.person_id = ip.person_id and ${heldToday('a')}
    left join unit u on u.id = a.school_id
    where ${live}
    union all
    select distinct 'TEACHING', s.id, s.sitting, s.borrower_id, s.identity_id, null, null, null, m.person_id, t.school_id, null, t.class_id, null, null, null
    from session s
    join identity_person ip on ip.identity_id = s.identity_id
    join staff_member m on m.school_id = ip.school_id and m.person_id = ip.person_id and m.active = 1
    join teaching_assignment t on t.school_id = m.school_id and t.staff_id = m.id and t.active = 1
    join term r on r.id = t.term_id and r.starts_on <= ${today}
    where ${live}
      and not exists (select 1 from term n where n.school_id = r.school_id and n.starts_on > r.starts_on and n.starts_on <= ${today})
    union all
    select 'GROUP', s.id, s.sitting, s.borrower_id, s.identity_id, null, null, null, m.person_id, m.school_id, null, g.class_id, null, null, null
    from session s
    join identity_person ip on ip.identity_id = s.identity_id
    join staff_member m on m.school_id = ip.school_id and m.person_id = ip.person_id and m.active = 1
    join class_group_member g on g.school_id = m.school_id and g.person_id = m.person_id and ${heldToday('g')}
    where ${live}
    union all
    select 'GUARDIAN', s.id, s.sitting, s.borrower_id, s.identity_id, null, null, null, g.person_id, g.school_id, null, e.class_id, g.student_id, st.birth_on,
      (select x.decision from consent x where x.school_id = g.school_id and x.student_id = g.student_id
        and x.kind = 'FAMILY_ACCESS' order by x.id desc limit 1)
    from session s
    join identity_person ip on ip.identity_id = s.identity_id
    join guardianship g on g.school_id = ip.school_id and g.person_id = ip.person_id and g.ends_on is null
    join student st on st.school_id = g.school_id and st.id = g.student_id
    ${enrolled}
    where ${live}
    union all
    select 'SELF', s.id, s.sitting, s.borrower_id, s.identity_id, null, null, null, st.person_id, st.school_id, null, e.class_id, st.id, null, null
    from session s
    join identity_person ip on ip.identity_id = s.identity_id
    join student st on st.school_id = ip.school_id and st.person_id = ip.person_id
    ${enrolled}
    where ${live}`;
  return { compile: () => statement.compile(db) };
});

const placeOf = (row: ActorRow): Teaching => ({
  personId: row.person_id!,
  schoolId: row.unit_id!,
  classId: row.class_id!,
});

const childOf = (row: ActorRow): Child => ({
  personId: row.person_id!,
  schoolId: row.unit_id!,
  studentId: row.student_id!,
  classId: row.class_id,
});

function actorOf(rows: ActorRow[], today: LegalDate): Actor {
  const [first] = rows;
  const of = (kind: ActorRow['kind']) => rows.filter((row) => row.kind === kind);
  const isOpen = (row: ActorRow) => keepsAccess({ birthOn: row.birth_on as LegalDate, opened: row.opened }, today);
  const guarded = of('GUARDIAN');
  const offices = of('OFFICE').filter((row) => row.appointment_id);
  return {
    identityId: first!.identity_id,
    sessionId: first!.session_id,
    sitting: first!.sitting,
    isSystem: false,
    mustChangePassword: rows.some((row) => row.must_change === 1),
    offices: offices.map((row) => ({
      appointmentId: row.appointment_id!,
      role: row.role!,
      personId: row.person_id!,
      unitId: row.unit_id!,
      unitPath: row.unit_path!,
      classId: row.class_id,
    })),
    teaching: of('TEACHING').map(placeOf),
    groups: of('GROUP').map(placeOf),
    guards: guarded.filter(isOpen).map(childOf),
    grown: guarded.filter((row) => !isOpen(row)).map(childOf),
    self: of('SELF').map(childOf),
  };
}

/** OP-3: on a borrowed device nothing of the identity is there but the one child, as the child itself. */
const faceOf = (actor: Actor, borrowerId: string | null): Actor =>
  actor.sitting === Sitting.OWN
    ? actor
    : {
        ...{ ...ANONYMOUS, identityId: actor.identityId, sessionId: actor.sessionId, sitting: actor.sitting },
        self: actor.self.filter(({ personId }) => personId === borrowerId),
      };

/** Who is behind a token; nobody when the session is unknown, revoked or over. */
export async function resolveActor(services: Services, token: string | null): Promise<Actor> {
  if (!token) return ANONYMOUS;
  const today = services.clock.today();
  const rows = await sessionRows(services.database, { hash: hashOfToken(token), now: services.clock.now(), today });
  const [first] = rows;
  return first ? faceOf(actorOf(rows, today), first.borrower_id) : ANONYMOUS;
}

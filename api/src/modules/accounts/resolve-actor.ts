import { sql } from 'kysely';
import { ANONYMOUS, type Actor } from '../../kernel/actor.js';
import type { Services } from '../../kernel/context.js';
import { hashOfToken } from './sessions.js';

interface ActorRow {
  kind: 'OFFICE' | 'TEACHING';
  session_id: string;
  identity_id: string;
  must_change: number | null;
  appointment_id: string | null;
  role: string | null;
  person_id: string | null;
  unit_id: string | null;
  unit_path: string | null;
  class_id: string | null;
}

/** One statement: the live session with the offices held today and the classes of the newest term begun. */
function statement(services: Services, token: string) {
  const [hash, now, today] = [hashOfToken(token), services.clock.now(), services.clock.today()];
  return sql<ActorRow>`
    select 'OFFICE' as kind, s.id as session_id, s.identity_id, c.must_change,
      a.id as appointment_id, a.role, a.person_id, a.school_id as unit_id, u.path as unit_path, a.class_id
    from session s
    left join credential c on c.identity_id = s.identity_id and c.kind = 'PASSWORD'
    left join identity_person ip on ip.identity_id = s.identity_id
    left join appointment a on a.school_id = ip.school_id and a.person_id = ip.person_id
      and a.starts_on <= ${today} and (a.ends_on is null or a.ends_on > ${today})
    left join unit u on u.id = a.school_id
    where s.token_hash = ${hash} and s.revoked_at is null and s.expires_at > ${now}
    union all
    select distinct 'TEACHING', s.id, s.identity_id, null, null, null, m.person_id, t.school_id, null, t.class_id
    from session s
    join identity_person ip on ip.identity_id = s.identity_id
    join staff_member m on m.school_id = ip.school_id and m.person_id = ip.person_id and m.active = 1
    join teaching_assignment t on t.school_id = m.school_id and t.staff_id = m.id and t.active = 1
    join term r on r.id = t.term_id and r.starts_on <= ${today}
    where s.token_hash = ${hash} and s.revoked_at is null and s.expires_at > ${now}
      and not exists (select 1 from term n where n.school_id = r.school_id and n.starts_on > r.starts_on and n.starts_on <= ${today})`;
}

/** Who is behind a token; nobody when the session is unknown, revoked or over. */
export async function resolveActor(services: Services, token: string | null): Promise<Actor> {
  if (!token) return ANONYMOUS;
  const { rows } = await statement(services, token).execute(services.database.db);
  const first = rows[0];
  if (!first) return ANONYMOUS;
  return {
    identityId: first.identity_id,
    sessionId: first.session_id,
    isSystem: false,
    mustChangePassword: rows.some((row) => row.must_change === 1),
    offices: rows
      .filter((row) => row.kind === 'OFFICE' && row.appointment_id)
      .map((row) => ({
        appointmentId: row.appointment_id!,
        role: row.role!,
        personId: row.person_id!,
        unitId: row.unit_id!,
        unitPath: row.unit_path!,
        classId: row.class_id,
      })),
    teaching: rows
      .filter((row) => row.kind === 'TEACHING')
      .map((row) => ({ personId: row.person_id!, schoolId: row.unit_id!, classId: row.class_id! })),
  };
}

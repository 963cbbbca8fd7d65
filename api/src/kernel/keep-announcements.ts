import { personIn } from './actor.js';
import type { Announcement } from './announcement.js';
import type { Change } from './context.js';
import { newId } from './ids.js';
import { isHeard } from './listeners.js';

/** Writes what was announced, in the same transaction: an audit entry each, an outbox row where somebody listens. */
export async function keepAnnouncements(change: Change, announcements: readonly Announcement[]): Promise<void> {
  if (announcements.length === 0) return;
  const { actor, requestId } = change;
  const at = change.clock.now();
  const entries = announcements.map(({ schoolId, kind, subject, detail }) => ({
    id: newId(),
    school_id: schoolId,
    at,
    identity_id: actor.identityId,
    person_id: personIn(actor, schoolId),
    action: kind,
    subject_kind: subject.kind,
    subject_id: subject.id,
    request_id: requestId,
    detail: JSON.stringify(detail ?? {}),
    sequence: null,
    previous_hash: null,
    hash: null,
  }));
  await change.db.insertInto('audit_entry').values(entries).execute();
  const events = announcements
    .filter(({ kind }) => isHeard(kind))
    .map(({ schoolId, kind, subject }) => ({
      id: newId(),
      school_id: schoolId,
      kind,
      subject_id: subject.id,
      created_at: at,
      published_at: null,
    }));
  if (events.length > 0) await change.db.insertInto('outbox_event').values(events).execute();
}

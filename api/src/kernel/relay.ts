import { SYSTEM } from './actor.js';
import { contextOf, type Services } from './context.js';
import type { HouseEvent } from './announcement.js';
import { listenersOf } from './listeners.js';
import { change } from './unit-of-work.js';

const EVENTS_AT_ONCE = 100;

async function unpublished(services: Services): Promise<HouseEvent[]> {
  const rows = await services.database.db
    .selectFrom('outbox_event')
    .select(['id', 'school_id', 'kind', 'subject_id'])
    .where('published_at', 'is', null)
    .orderBy('id')
    .limit(EVENTS_AT_ONCE)
    .execute();
  return rows.map((row) => ({ id: row.id, schoolId: row.school_id, kind: row.kind, subjectId: row.subject_id }));
}

/** The listeners' part and the mark stand in one transaction: a kill leaves both or neither. */
async function publish(services: Services, event: HouseEvent): Promise<void> {
  await change(
    contextOf(services, SYSTEM, event.id),
    async (unit) => {
      const marked = await unit.db
        .updateTable('outbox_event')
        .set({ published_at: unit.clock.now() })
        .where('school_id', '=', event.schoolId)
        .where('id', '=', event.id)
        .where('published_at', 'is', null)
        .executeTakeFirst();
      if (Number(marked.numUpdatedRows) === 0) return;
      for (const listener of listenersOf(event.kind)) await listener(unit, event);
    },
    async () => undefined,
  );
}

/** Tells the listeners what was announced and not yet heard; a school whose event fails waits, the others go on. */
export async function relayEvents(
  services: Services,
  onFailure: (event: HouseEvent, error: unknown) => void,
): Promise<number> {
  const waiting = new Set<string>();
  let published = 0;
  for (const event of await unpublished(services)) {
    if (waiting.has(event.schoolId)) continue;
    try {
      await publish(services, event);
      published += 1;
    } catch (error) {
      waiting.add(event.schoolId);
      onFailure(event, error);
    }
  }
  return published;
}

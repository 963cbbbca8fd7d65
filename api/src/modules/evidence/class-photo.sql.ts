import { sql, type RawBuilder, type SqlBool } from 'kysely';
import { ConsentDecision, ConsentKind, lastAnswer } from '../privacy/index.js';
import { Placement } from './class-photo.rules.js';

/**
 * ZM-6: whether a record may be shown as a class photo: nobody on it has taken the consent back. Of a record that is no
 * class photo there is no child here, and it may. `record` is the alias of the record's table.
 */
export const isUnheld = (record: string): RawBuilder<SqlBool> => sql<SqlBool>`not exists (
  select 1 from class_photo_child k where k.school_id = ${sql.ref(`${record}.school_id`)}
  and k.record_id = ${sql.ref(`${record}.id`)} and k.placement = ${Placement.SHOWN}
  and coalesce(${lastAnswer(ConsentKind.PHOTOS, 'k.student_id')}, '') <> ${ConsentDecision.GRANTED})`;

import { Entity, Index } from '@mikro-orm/decorators/legacy';
import type { Id } from '../../kernel/ids.js';
import type { Columns } from '../../kernel/tables.js';
import type { Instant } from '../../kernel/time.js';
import { Ascii, Belongs, Flag, IdKey, InstantColumn, Whole } from '../../platform/database/index.js';
import { Unit } from '../organisation/index.js';
import { Person, Student } from '../people/index.js';
import type { ConsentDecision, ConsentKind } from './consent.rules.js';

/** S15: one answer about one child's data. A ledger: answers are added, never changed; the last one counts. */
@Entity({ tableName: 'consent' })
@Index({ properties: ['schoolId', 'studentId', 'id'] })
export class Consent {
  @IdKey() id!: Id;
  @Belongs(() => Unit) schoolId!: Id;
  @Belongs(() => Student) studentId!: Id;
  @Ascii(16) kind!: ConsentKind;
  @Ascii(16) decision!: ConsentDecision;
  @Whole() textVersion!: number;
  /** Whether the text for children below fourteen was shown. */
  @Flag() underFourteen!: boolean;
  /** The guardian or pupil who answered. */
  @Belongs(() => Person) personId!: Id;
  @InstantColumn() at!: Instant;
}

declare module '../../kernel/tables.js' {
  interface Tables {
    consent: Columns<Consent>;
  }
}

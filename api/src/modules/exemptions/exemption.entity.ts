import { Entity, Unique } from '@mikro-orm/decorators/legacy';
import type { Id } from '../../kernel/ids.js';
import type { Columns } from '../../kernel/tables.js';
import type { Instant, LegalDate } from '../../kernel/time.js';
import {
  Ascii,
  Belongs,
  IdKey,
  InstantColumn,
  LegalDateColumn,
  Version,
  Words,
} from '../../platform/database/index.js';
import { Unit } from '../organisation/index.js';
import { Person, Student } from '../people/index.js';
import type { ExemptGround, ExemptKind } from './exemption.rules.js';

/** OP-7: one item of the scheme is not asked of a pupil from a day to a day. One that is ended before it began never held. */
@Entity({ tableName: 'exemption' })
@Unique({ properties: ['schoolId', 'studentId', 'kind', 'item', 'startsOn'] })
export class Exemption {
  @IdKey() id!: Id;
  @Version() version!: number;
  @Belongs(() => Unit, { guard: true }) schoolId!: Id;
  @Belongs(() => Student) studentId!: Id;
  @Ascii(16) kind!: ExemptKind;
  /** The subject, body measure or category of the scheme, by id. */
  @Ascii(40) item!: string;
  @LegalDateColumn() startsOn!: LegalDate;
  /** The last day on which it holds. */
  @LegalDateColumn() lastOn!: LegalDate;
  @Ascii(24) ground!: ExemptGround;
  @Words(100) note!: string;
  /** The picture of the proof, by its hash. */
  @Ascii(64) proofHash!: string;
  @Belongs(() => Person) grantedById!: Id;
  @InstantColumn() grantedAt!: Instant;
}

declare module '../../kernel/tables.js' {
  interface Tables {
    exemption: Columns<Exemption>;
  }
}

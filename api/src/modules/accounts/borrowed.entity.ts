import { Entity, Index, Unique } from '@mikro-orm/decorators/legacy';
import type { Id } from '../../kernel/ids.js';
import type { Columns } from '../../kernel/tables.js';
import type { Instant } from '../../kernel/time.js';
import { Ascii, Belongs, IdKey, InstantColumn, Version } from '../../platform/database/index.js';
import { SchoolClass, Unit } from '../organisation/index.js';
import { Person, Student } from '../people/index.js';
import { Session } from './account.entity.js';

/** OP-3: the printed card of a pupil, by which the pupil is known on a device of the school. Printing again replaces it. */
@Entity({ tableName: 'class_card' })
@Unique({ properties: ['schoolId', 'studentId'] })
export class ClassCard {
  @IdKey() id!: Id;
  @Version() version!: number;
  @Belongs(() => Unit, { guard: true }) schoolId!: Id;
  @Belongs(() => Student) studentId!: Id;
  /** Keyed hash of the code on it. */
  @Ascii(64, { unique: true }) codeHash!: string;
  @InstantColumn() printedAt!: Instant;
  /** The device that it opened last: a card opens one at a time. */
  @Belongs(() => Session, { nullable: true }) sessionId!: Id | null;
}

/** OP-3: a class code that lets the cards of a class in for a lesson. */
@Entity({ tableName: 'class_door' })
@Index({ properties: ['codeHash'] })
@Index({ properties: ['schoolId', 'classId', 'expiresAt'] })
export class ClassDoor {
  @IdKey() id!: Id;
  @Version() version!: number;
  @Belongs(() => Unit, { guard: true }) schoolId!: Id;
  @Belongs(() => SchoolClass) classId!: Id;
  @Belongs(() => Person) openedById!: Id;
  /** Keyed hash of the class code. */
  @Ascii(64) codeHash!: string;
  @InstantColumn() openedAt!: Instant;
  @InstantColumn() expiresAt!: Instant;
}

declare module '../../kernel/tables.js' {
  interface Tables {
    class_card: Columns<ClassCard>;
    class_door: Columns<ClassDoor>;
  }
}

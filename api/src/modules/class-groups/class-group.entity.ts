import { Entity, Index, Unique } from '@mikro-orm/decorators/legacy';
import type { Id } from '../../kernel/ids.js';
import type { Columns } from '../../kernel/tables.js';
import type { Instant, LegalDate } from '../../kernel/time.js';
import { Belongs, IdKey, InstantColumn, LegalDateColumn, Version, Whole } from '../../platform/database/index.js';
import { SchoolClass, Unit } from '../organisation/index.js';
import { Person } from '../people/index.js';

/** ZM-2: the evaluation group of a class as a whole: of two who change it at once, its version lets one win. */
@Entity({ tableName: 'class_group' })
@Unique({ properties: ['schoolId', 'classId'] })
export class ClassGroup {
  @IdKey() id!: Id;
  @Version() version!: number;
  @Belongs(() => Unit, { guard: true }) schoolId!: Id;
  @Belongs(() => SchoolClass) classId!: Id;
  /** How often it was set; it rises with each change, so that each change writes this row. */
  @Whole() timesSet!: number;
  @Belongs(() => Person) setById!: Id;
  @InstantColumn() setAt!: Instant;
}

/** ZM-2: a teacher in the group of a class, from a day on. Its leader is who leads the class, and has no row. */
@Entity({ tableName: 'class_group_member' })
@Index({ properties: ['schoolId', 'classId'] })
@Index({ properties: ['schoolId', 'personId'] })
export class ClassGroupMember {
  @IdKey() id!: Id;
  @Version() version!: number;
  @Belongs(() => Unit, { guard: true }) schoolId!: Id;
  @Belongs(() => SchoolClass) classId!: Id;
  @Belongs(() => Person) personId!: Id;
  @LegalDateColumn() startsOn!: LegalDate;
  /** The first day on which the teacher is no longer in it; null while it lasts. One left on its first day never held. */
  @LegalDateColumn({ nullable: true }) endsOn!: LegalDate | null;
}

declare module '../../kernel/tables.js' {
  interface Tables {
    class_group: Columns<ClassGroup>;
    class_group_member: Columns<ClassGroupMember>;
  }
}

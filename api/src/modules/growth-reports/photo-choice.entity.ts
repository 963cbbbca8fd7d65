import { Entity, Unique } from '@mikro-orm/decorators/legacy';
import type { Id } from '../../kernel/ids.js';
import type { Columns } from '../../kernel/tables.js';
import type { Instant } from '../../kernel/time.js';
import { Ascii, Belongs, IdKey, InstantColumn, LongText, Version } from '../../platform/database/index.js';
import { Term, Unit } from '../organisation/index.js';
import { Person, Student } from '../people/index.js';

/** ZM-10: which photos of an area somebody chose for the pages of a child's booklet. */
@Entity({ tableName: 'photo_choice' })
@Unique({ properties: ['schoolId', 'studentId', 'termId', 'sectionId'] })
export class PhotoChoice {
  @IdKey() id!: Id;
  @Version() version!: number;
  @Belongs(() => Unit, { guard: true }) schoolId!: Id;
  @Belongs(() => Student) studentId!: Id;
  @Belongs(() => Term) termId!: Id;
  /** The section of the scheme. */
  @Ascii(32) sectionId!: string;
  /** Ids of the photos, JSON; null when the choosing was given back to the program. */
  @LongText({ nullable: true }) photos!: string | null;
  @Belongs(() => Person) chosenById!: Id;
  @InstantColumn() chosenAt!: Instant;
}

declare module '../../kernel/tables.js' {
  interface Tables {
    photo_choice: Columns<PhotoChoice>;
  }
}

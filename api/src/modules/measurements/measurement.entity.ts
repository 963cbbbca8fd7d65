import { Entity, Unique } from '@mikro-orm/decorators/legacy';
import type { Id } from '../../kernel/ids.js';
import type { Columns } from '../../kernel/tables.js';
import type { Instant } from '../../kernel/time.js';
import { Ascii, Belongs, IdKey, InstantColumn, Version, Whole } from '../../platform/database/index.js';
import { SchoolClass, Term, Unit } from '../organisation/index.js';
import { Person, Student } from '../people/index.js';
import { SchemeVersion } from '../schemes/index.js';
import type { Recorder } from '../schemes/codes.rules.js';

/** ZM-7: the result of a pupil in a subject at the end of a term, judged by the scheme of its time. */
// The pupil stands before the term: behind it MariaDB reads the whole term of the school for one class.
@Entity({ tableName: 'subject_result' })
@Unique({ properties: ['schoolId', 'studentId', 'termId', 'subject'] })
export class SubjectResult {
  @IdKey() id!: Id;
  @Version() version!: number;
  @Belongs(() => Unit, { guard: true }) schoolId!: Id;
  /** The class in which the pupil was when it was entered. */
  @Belongs(() => SchoolClass) classId!: Id;
  @Belongs(() => Term) termId!: Id;
  @Belongs(() => Student) studentId!: Id;
  @Belongs(() => SchemeVersion) schemeVersionId!: Id;
  /** Subject of the scheme. */
  @Ascii(64) subject!: string;
  /** Hundredths of a mark; null where only a level was entered. */
  @Whole({ nullable: true }) mark!: number | null;
  /** Level band of the scheme version. */
  @Ascii(64) level!: string;
  @Belongs(() => Person) enteredById!: Id;
  @InstantColumn() enteredAt!: Instant;
}

/** ZM-9: a body measure of a pupil in a term. */
@Entity({ tableName: 'body_measure' })
@Unique({ properties: ['schoolId', 'studentId', 'termId', 'item'] })
export class BodyMeasure {
  @IdKey() id!: Id;
  @Version() version!: number;
  @Belongs(() => Unit, { guard: true }) schoolId!: Id;
  @Belongs(() => Term) termId!: Id;
  @Belongs(() => Student) studentId!: Id;
  /** Item of the scheme: height, weight. */
  @Ascii(64) item!: string;
  /** Hundredths of its unit. */
  @Whole() value!: number;
  @Belongs(() => Person) enteredById!: Id;
  /** As whom staff typed it in the household's place; null when nobody did. */
  @Ascii(24, { nullable: true }) enteredAs!: Recorder | null;
  @InstantColumn() enteredAt!: Instant;
}

declare module '../../kernel/tables.js' {
  interface Tables {
    subject_result: Columns<SubjectResult>;
    body_measure: Columns<BodyMeasure>;
  }
}

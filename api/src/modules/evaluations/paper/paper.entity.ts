import { Entity, Unique } from '@mikro-orm/decorators/legacy';
import type { Id } from '../../../kernel/ids.js';
import type { Columns } from '../../../kernel/tables.js';
import type { Instant } from '../../../kernel/time.js';
import { Ascii, Belongs, IdKey, InstantColumn, Version } from '../../../platform/database/index.js';
import { Unit } from '../../organisation/index.js';
import { Person, Student } from '../../people/index.js';
import { EvaluationRound } from '../round.entity.js';

/** OP-3: a form that was printed for a pupil, or the home of one, to be filled in by hand and typed by the school. */
@Entity({ tableName: 'evaluation_paper' })
@Unique({ properties: ['schoolId', 'roundId', 'studentId'] })
export class EvaluationPaper {
  @IdKey() id!: Id;
  @Version() version!: number;
  @Belongs(() => Unit, { guard: true }) schoolId!: Id;
  @Belongs(() => EvaluationRound) roundId!: Id;
  /** Who writes on it, or whose home does. */
  @Belongs(() => Student) studentId!: Id;
  /** Stands on the paper; the same when it is printed again. */
  @Ascii(8) code!: string;
  @Belongs(() => Person) printedById!: Id;
  @InstantColumn() printedAt!: Instant;
}

declare module '../../../kernel/tables.js' {
  interface Tables {
    evaluation_paper: Columns<EvaluationPaper>;
  }
}

import { Entity, Unique } from '@mikro-orm/decorators/legacy';
import type { Id } from '../../../kernel/ids.js';
import type { Columns } from '../../../kernel/tables.js';
import type { Instant } from '../../../kernel/time.js';
import { Ascii, Belongs, IdKey, InstantColumn, Version, Whole } from '../../../platform/database/index.js';
import { Unit } from '../../organisation/index.js';
import { Person } from '../../people/index.js';
import { GrowthReport } from '../growth-report.entity.js';
import type { OpenedAs, OpenedBy } from './opening.rules.js';

/** ZM-10: that somebody opened a published version of a booklet: first, last, and on how many days; not how long or how often. */
@Entity({ tableName: 'booklet_opening' })
@Unique({
  name: 'booklet_opening_once',
  properties: ['schoolId', 'reportId', 'number', 'personId', 'quality', 'way'],
})
export class BookletOpening {
  @IdKey() id!: Id;
  @Version() version!: number;
  @Belongs(() => Unit, { guard: true }) schoolId!: Id;
  @Belongs(() => GrowthReport) reportId!: Id;
  /** The version that was opened. */
  @Whole() number!: number;
  @Belongs(() => Person) personId!: Id;
  /** As what they stood to the child then. */
  @Ascii(24) quality!: OpenedBy;
  @Ascii(8) way!: OpenedAs;
  @InstantColumn() firstAt!: Instant;
  @InstantColumn() lastAt!: Instant;
  @Whole() days!: number;
}

declare module '../../../kernel/tables.js' {
  interface Tables {
    booklet_opening: Columns<BookletOpening>;
  }
}

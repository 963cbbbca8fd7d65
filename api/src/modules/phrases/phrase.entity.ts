import { Entity, Index } from '@mikro-orm/decorators/legacy';
import type { Id } from '../../kernel/ids.js';
import type { Columns } from '../../kernel/tables.js';
import type { Instant } from '../../kernel/time.js';
import { Ascii, Belongs, IdKey, InstantColumn, Version, Words } from '../../platform/database/index.js';
import { Unit } from '../organisation/index.js';
import { Person } from '../people/index.js';
import type { PhraseScope } from './phrase.rules.js';

/** ZM-8: words that comments are begun with, with slots for the child: {名字}上课愿意举手了. */
@Entity({ tableName: 'phrase' })
@Index({ properties: ['schoolId', 'scope', 'ownerId'] })
export class Phrase {
  @IdKey() id!: Id;
  @Version() version!: number;
  @Belongs(() => Unit, { guard: true }) schoolId!: Id;
  @Ascii(12) scope!: PhraseScope;
  /** Who wrote it; the school's are kept by whoever keeps them then. */
  @Belongs(() => Person) ownerId!: Id;
  @Words(300) text!: string;
  @InstantColumn() savedAt!: Instant;
}

declare module '../../kernel/tables.js' {
  interface Tables {
    phrase: Columns<Phrase>;
  }
}

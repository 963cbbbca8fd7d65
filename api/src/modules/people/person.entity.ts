import { Entity, Index } from '@mikro-orm/decorators/legacy';
import type { Id } from '../../kernel/ids.js';
import type { Columns } from '../../kernel/tables.js';
import { Ascii, Belongs, IdKey, Version, Words } from '../../platform/database/index.js';
import { Unit } from '../organisation/index.js';
import type { Sex } from './people.rules.js';

/** A person as one school (or office) knows them. Identity is global, a person is not. */
@Entity({ tableName: 'person' })
@Index({ properties: ['schoolId', 'phoneIndex'] })
export class Person {
  @IdKey() id!: Id;
  @Version() version!: number;
  @Belongs(() => Unit, { guard: true }) schoolId!: Id;
  @Words(64) name!: string;
  /** Pinyin initials, by which a class list is searched: lxh. */
  @Ascii(64) initials!: string;
  @Ascii(8, { nullable: true }) sex!: Sex | null;
  /** The phone, sealed; found again by its blind index. */
  @Ascii(255, { nullable: true }) phoneSealed!: string | null;
  @Ascii(64, { nullable: true }) phoneIndex!: string | null;
}

declare module '../../kernel/tables.js' {
  interface Tables {
    person: Columns<Person>;
  }
}

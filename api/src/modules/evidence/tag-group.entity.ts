import { Entity, Index } from '@mikro-orm/decorators/legacy';
import type { Id } from '../../kernel/ids.js';
import type { Columns } from '../../kernel/tables.js';
import { Belongs, IdKey, LongText, Version, Words } from '../../platform/database/index.js';
import { SchoolClass, Unit } from '../organisation/index.js';
import { Person } from '../people/index.js';

/** Children of a class whom one teacher tags together again and again: 值日组. Nobody else sees it. */
@Entity({ tableName: 'tag_group' })
@Index({ properties: ['schoolId', 'classId', 'ownerId'] })
export class TagGroup {
  @IdKey() id!: Id;
  @Version() version!: number;
  @Belongs(() => Unit, { guard: true }) schoolId!: Id;
  @Belongs(() => SchoolClass) classId!: Id;
  @Belongs(() => Person) ownerId!: Id;
  @Words(20) name!: string;
  /** Ids of the children, JSON. */
  @LongText() studentIds!: string;
}

declare module '../../kernel/tables.js' {
  interface Tables {
    tag_group: Columns<TagGroup>;
  }
}

import { Type, type Platform } from '@mikro-orm/core';
import { ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

const isSqlite = (platform: Platform): boolean => platform.constructor.name.includes('Sqlite');

/** Text whose column differs by database and whose value is the same string everywhere. */
function textType(name: string, sqlite: string, mysql: string): new () => Type<string> {
  return {
    [name]: class extends Type<string> {
      override getColumnType(_property: unknown, platform: Platform): string {
        return isSqlite(platform) ? sqlite : mysql;
      }
      override compareAsType(): string {
        return 'string';
      }
      override ensureComparable(): boolean {
        return false;
      }
    },
  }[name]!;
}

const IdType = textType('IdType', 'text', 'char(16) character set ascii collate ascii_bin');
const InstantType = textType('InstantType', 'text', 'datetime(3)');
const LegalDateType = textType('LegalDateType', 'text', 'date');
const AsciiType = (length: number) =>
  textType(`Ascii${length}`, 'text', `varchar(${length}) character set ascii collate ascii_bin`);
const KeyType = (length: number) =>
  textType(`Key${length}`, 'text', `varchar(${length}) character set utf8mb4 collate utf8mb4_bin`);
const LongTextType = textType('LongText', 'text', 'longtext character set utf8mb4 collate utf8mb4_bin');

interface Options {
  nullable?: boolean;
  unique?: boolean;
}

const column =
  (type: new () => Type<string>) =>
  (options: Options = {}) =>
    Property({ ...options, type: new type() as never });

/** The primary key: an id made by the application. */
export const IdKey = () => PrimaryKey({ type: new IdType() as never });
/** An id that is no foreign key. */
export const PlainId = column(IdType);
/** An instant in UTC, to the millisecond. */
export const InstantColumn = column(InstantType);
/** A legal date. */
export const LegalDateColumn = column(LegalDateType);
/** A code, token or hash: ASCII, compared byte by byte. */
export const Ascii = (length: number, options: Options = {}) => column(AsciiType(length))(options);
/** A short text compared byte by byte: names, keys. */
export const Words = (length: number, options: Options = {}) => column(KeyType(length))(options);
/** Prose or JSON that is never filtered. */
export const LongText = (options: Options = {}) => column(LongTextType)(options);
/** A whole number. */
export const Whole = (options: Options = {}) => Property({ ...options, type: 'integer' });
/** Yes or no. */
export const Flag = (options: Options = {}) => Property({ ...options, type: 'boolean' });
/** The optimistic version of a row: 1 when made, checked and raised by every update. */
export const Version = () => Property({ type: 'integer', concurrencyCheck: true, onCreate: () => 1 });

const snakeOf = (property: string): string => property.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** A foreign key kept as the plain id of the other row. `guard` puts it into the condition of every UPDATE. */
export const Belongs =
  (to: () => unknown, options: { nullable?: boolean; guard?: boolean } = {}) =>
  (target: object, property: string): void => {
    ManyToOne({
      entity: to as never,
      mapToPk: true,
      fieldName: snakeOf(property),
      nullable: options.nullable ?? false,
      concurrencyCheck: options.guard ?? false,
      deleteRule: 'no action',
      updateRule: 'no action',
    } as never)(target, property as never);
  };

/** A state: guarded on every update, so that one of two people wins. */
export const State =
  (length = 24) =>
  (target: object, property: string): void => {
    Property({ type: new (AsciiType(length))() as never, concurrencyCheck: true } as never)(target, property as never);
  };

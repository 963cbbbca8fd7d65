import { Entity, Index, Unique } from '@mikro-orm/decorators/legacy';
import type { Sitting } from '../../kernel/actor.js';
import type { Id } from '../../kernel/ids.js';
import type { Columns } from '../../kernel/tables.js';
import type { Instant } from '../../kernel/time.js';
import { Ascii, Belongs, Flag, IdKey, InstantColumn, Version, Words } from '../../platform/database/index.js';
import { Person } from '../people/index.js';
import { Unit } from '../organisation/index.js';

/** Somebody who can sign in: global, linked to the persons that schools know. */
@Entity({ tableName: 'identity' })
export class Identity {
  @IdKey() id!: Id;
  @Version() version!: number;
  @InstantColumn() createdAt!: Instant;
}

/** A way to prove an identity. M1 knows passwords; WeChat comes behind the same row. */
@Entity({ tableName: 'credential' })
export class Credential {
  @IdKey() id!: Id;
  @Version() version!: number;
  @Belongs(() => Identity) identityId!: Id;
  @Ascii(16) kind!: 'PASSWORD';
  /** scrypt hash with its parameters. */
  @Ascii(255) secretHash!: string;
  /** True while the password is the one the office gave out. */
  @Flag() mustChange!: boolean;
}

/** A name by which a credential is found at sign-in: 工号@学校代码, or the phone if nobody else has it. */
@Entity({ tableName: 'account_name' })
@Index({ properties: ['credentialId'] })
export class AccountName {
  @IdKey() id!: Id;
  @Belongs(() => Credential) credentialId!: Id;
  /** Blind index of the name. */
  @Ascii(64, { unique: true }) nameIndex!: string;
  /** The name as its owner may see it; null for a phone, which is not kept in clear. */
  @Words(64, { nullable: true }) shown!: string | null;
}

/** Which person of which school an identity is. */
@Entity({ tableName: 'identity_person' })
@Unique({ properties: ['schoolId', 'personId'] })
@Index({ properties: ['identityId'] })
export class IdentityPerson {
  @IdKey() id!: Id;
  @Belongs(() => Identity) identityId!: Id;
  @Belongs(() => Unit) schoolId!: Id;
  @Belongs(() => Person) personId!: Id;
}

/** A signed-in device. Only the hash of its token is kept. */
@Entity({ tableName: 'session' })
@Index({ properties: ['identityId'] })
export class Session {
  @IdKey() id!: Id;
  @Belongs(() => Identity) identityId!: Id;
  @Ascii(64, { unique: true }) tokenHash!: string;
  /** OP-3: whether the device is borrowed. */
  @Ascii(16) sitting!: Sitting;
  /** OP-3: on a borrowed device the one person whose face it shows; null on an own one. */
  @Belongs(() => Person, { nullable: true }) borrowerId!: Id | null;
  /** A short name of the device. */
  @Words(40) device!: string;
  @InstantColumn() createdAt!: Instant;
  @InstantColumn() expiresAt!: Instant;
  @InstantColumn({ nullable: true }) revokedAt!: Instant | null;
}

/** HN-20: one sign-in, or a failed try, of an identity. */
@Entity({ tableName: 'sign_in' })
@Index({ properties: ['identityId'] })
export class SignIn {
  @IdKey() id!: Id;
  @Belongs(() => Identity) identityId!: Id;
  @InstantColumn() at!: Instant;
  @Words(40) device!: string;
  @Flag() succeeded!: boolean;
}

declare module '../../kernel/tables.js' {
  interface Tables {
    identity: Columns<Identity>;
    credential: Columns<Credential>;
    account_name: Columns<AccountName>;
    identity_person: Columns<IdentityPerson>;
    session: Columns<Session>;
    sign_in: Columns<SignIn>;
  }
}

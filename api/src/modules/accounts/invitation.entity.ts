import { Entity, Index } from '@mikro-orm/decorators/legacy';
import type { Id } from '../../kernel/ids.js';
import type { Columns } from '../../kernel/tables.js';
import type { Instant } from '../../kernel/time.js';
import { Ascii, Belongs, IdKey, InstantColumn, State, Version } from '../../platform/database/index.js';
import { Unit } from '../organisation/index.js';
import { Person } from '../people/index.js';
import { INVITATION_TRANSITIONS, type InvitationState, type RenewalReason } from './invitation.lifecycle.js';

/** A printed code by which one person of one school binds an identity, once. Only a keyed hash of the code is kept. */
@Entity({ tableName: 'invitation' })
@Index({ properties: ['schoolId', 'personId'] })
export class Invitation {
  @IdKey() id!: Id;
  @Version() version!: number;
  @Belongs(() => Unit, { guard: true }) schoolId!: Id;
  @Belongs(() => Person) personId!: Id;
  @State() state!: InvitationState;
  @Ascii(64, { unique: true }) codeHash!: string;
  /** HN-20: why somebody who has an account gets in anew; null on a first invitation. */
  @Ascii(24, { nullable: true }) renewal!: RenewalReason | null;
  @InstantColumn() createdAt!: Instant;
  @InstantColumn() expiresAt!: Instant;

  /** Moves on; throws when the table of states does not allow it. */
  become(state: InvitationState): void {
    if (!INVITATION_TRANSITIONS[this.state].includes(state)) throw new Error(`${this.state} cannot become ${state}.`);
    this.state = state;
  }
}

declare module '../../kernel/tables.js' {
  interface Tables {
    invitation: Columns<Invitation>;
  }
}

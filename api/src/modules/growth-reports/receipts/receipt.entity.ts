import { Entity, Unique } from '@mikro-orm/decorators/legacy';
import type { Id } from '../../../kernel/ids.js';
import type { Columns } from '../../../kernel/tables.js';
import { Ascii, Belongs, IdKey, LongText, State, Version, Whole, Words } from '../../../platform/database/index.js';
import { Term, Unit } from '../../organisation/index.js';
import { RECEIPT_TRANSITIONS, ReceiptState, WHY_NOT_CORRECTED } from './receipt.lifecycle.js';

/** ZM-12: the receipt of the printed booklets of a school and term; the paper itself is signed and sealed by hand. */
@Entity({ tableName: 'delivery_receipt' })
@Unique({ properties: ['schoolId', 'termId'] })
export class DeliveryReceipt {
  @IdKey() id!: Id;
  @Version() version!: number;
  @Belongs(() => Unit, { guard: true }) schoolId!: Id;
  @Belongs(() => Term) termId!: Id;
  @State() state!: ReceiptState;
  /** Title, office, copies and note as the scheme said when it was issued, JSON. */
  @LongText() form!: string;
  /** How many booklets each class received, JSON. */
  @LongText() classes!: string;
  /** How many in all. */
  @Whole() count!: number;
  @Words(40) contact!: string;
  @Ascii(255) contactPhoneSealed!: string;
  /** Who signed the paper. */
  @Words(40, { nullable: true }) signer!: string | null;
  @Ascii(255, { nullable: true }) signerPhoneSealed!: string | null;
  @Words(100) remark!: string;
  /** Who entered which step when, JSON. */
  @LongText() steps!: string;
  /** Pictures of the signed paper: fingerprint, size, by whom and when, JSON; null while there is none. */
  @LongText({ nullable: true }) scans!: string | null;
  /** Which paper it is: 1, and one more each time a signed one was corrected. */
  @Whole() edition!: number;
  /** Why the one before was replaced; null of the first. */
  @Words(100, { nullable: true }) because!: string | null;

  /** Moves on; throws when the table of states does not allow it. */
  become(state: ReceiptState): void {
    if (!RECEIPT_TRANSITIONS[this.state].includes(state)) throw new Error(`${this.state} cannot become ${state}.`);
    this.state = state;
  }

  /** Begins anew as the next paper; throws where the table of states knows no correction. */
  replace(because: string): void {
    if (WHY_NOT_CORRECTED[this.state] !== null) throw new Error(`${this.state} cannot be corrected.`);
    Object.assign(this, { state: ReceiptState.ISSUED, edition: this.edition + 1, because });
    Object.assign(this, { signer: null, signerPhoneSealed: null, scans: null });
  }
}

declare module '../../../kernel/tables.js' {
  interface Tables {
    delivery_receipt: Columns<DeliveryReceipt>;
  }
}

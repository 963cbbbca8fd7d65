import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';

/** Where a sealed value stands; part of the seal, so that it cannot be moved to another row. */
export interface SealedPlace {
  table: string;
  column: string;
  row: string;
}

const ALGORITHM_ID = 'a1';
const IV_BYTES = 12;
const TAG_BYTES = 16;

const bound = ({ table, column, row }: SealedPlace): Buffer => Buffer.from(`${table}|${column}|${row}`);

/** Seals personal identifiers field by field and finds them again by a blind index. */
export class Vault {
  private readonly keyId: string;

  constructor(
    private readonly sealingKey: Buffer,
    private readonly indexKey: Buffer,
  ) {
    this.keyId = createHmac('sha256', sealingKey).update('key id').digest('hex').slice(0, 8);
  }

  /** AES-256-GCM with the algorithm and key id in the envelope. */
  seal(text: string, place: SealedPlace): string {
    const iv = randomBytes(IV_BYTES);
    const cipher = createCipheriv('aes-256-gcm', this.sealingKey, iv);
    cipher.setAAD(bound(place));
    const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
    const envelope = Buffer.concat([iv, cipher.getAuthTag(), body]).toString('base64url');
    return `${ALGORITHM_ID}.${this.keyId}.${envelope}`;
  }

  /** The text again; throws when the value was altered, moved or sealed under another key. */
  open(sealed: string, place: SealedPlace): string {
    const [algorithm, keyId, envelope] = sealed.split('.');
    if (algorithm !== ALGORITHM_ID || keyId !== this.keyId || !envelope) throw new Error('Sealed under another key.');
    const bytes = Buffer.from(envelope, 'base64url');
    const decipher = createDecipheriv('aes-256-gcm', this.sealingKey, bytes.subarray(0, IV_BYTES), {
      authTagLength: TAG_BYTES,
    });
    decipher.setAAD(bound(place));
    decipher.setAuthTag(bytes.subarray(IV_BYTES, IV_BYTES + TAG_BYTES));
    return Buffer.concat([decipher.update(bytes.subarray(IV_BYTES + TAG_BYTES)), decipher.final()]).toString('utf8');
  }

  /** A keyed hash by which equal values of one purpose find each other. */
  blindIndex(purpose: string, text: string): string {
    const key = Buffer.from(hkdfSync('sha256', this.indexKey, Buffer.alloc(0), purpose, 32));
    return createHmac('sha256', key).update(text.normalize('NFKC')).digest('hex');
  }
}

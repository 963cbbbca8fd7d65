/** Which booklet of a child is read: a term, and a version unless it is the one that counts. */
export interface Place {
  termId: string | undefined;
  number?: number;
}

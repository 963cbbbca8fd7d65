/** The page on which a thing is done. */
export enum Door {
  /** The months of a family, with what was recorded. */
  MONTH = 'MONTH',
  /** What a school asks of a teacher in a month. */
  MY_MONTH = 'MY_MONTH',
  SELF_EVALUATION = 'SELF_EVALUATION',
  PEER_EVALUATION = 'PEER_EVALUATION',
  /** A family's words at the end of a term. */
  TERM_END = 'TERM_END',
  /** Where a class is judged. */
  DESK = 'DESK',
}

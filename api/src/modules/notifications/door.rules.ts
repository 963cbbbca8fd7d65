/** The page on which a thing is done. */
export enum Door {
  /** The months of a family, with what was recorded. */
  MONTH = 'MONTH',
  /** What a school asks of a teacher in a month. */
  MY_MONTH = 'MY_MONTH',
  /** A child's height and weight. */
  BODY = 'BODY',
  /** What a family is asked about the child's data. */
  CONSENTS = 'CONSENTS',
  /** A record of the home's own. */
  RECORD = 'RECORD',
  /** A record of a teacher's own. */
  CLASS_RECORD = 'CLASS_RECORD',
  SELF_EVALUATION = 'SELF_EVALUATION',
  PEER_EVALUATION = 'PEER_EVALUATION',
  /** A family's words at the end of a term. */
  TERM_END = 'TERM_END',
  /** Where a class is judged. */
  DESK = 'DESK',
  /** A child's growth, with its flowers. */
  GROWTH = 'GROWTH',
  /** The booklet of a term. */
  BOOKLET = 'BOOKLET',
  /** The devices and sign-ins of the own account. */
  DEVICES = 'DEVICES',
}

/** Pages on which there is something to see and nothing to do. */
const NEWS: ReadonlySet<Door> = new Set([Door.GROWTH, Door.BOOKLET, Door.DEVICES]);

/** Whether what opens there is news. */
export const isNews = (door: Door): boolean => NEWS.has(door);

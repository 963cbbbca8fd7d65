/** For whom captures are counted. */
export enum Bearer {
  /** All records about a child, whoever made them. */
  STUDENT = 'STUDENT',
  /** What a child's household recorded. */
  HOUSEHOLD = 'HOUSEHOLD',
  /** What a member of staff recorded. */
  STAFF = 'STAFF',
}

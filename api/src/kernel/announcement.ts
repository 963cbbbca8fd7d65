import type { Id } from './ids.js';

/** What an action announces: kept in the audit log with the change, and told to the modules that listen. */
export interface Announcement {
  /** The unit whose log it belongs to; the platform for what concerns no school. */
  schoolId: Id;
  /** Module and verb in the past: `people.roster-committed`. */
  kind: string;
  /** What it is about. */
  subject: { kind: string; id: Id };
  /** Facts for later readers; no names, numbers or words of people. */
  detail?: Record<string, string | number | boolean | null>;
}

/** An announcement as listeners get it. */
export interface HouseEvent {
  id: Id;
  schoolId: Id;
  kind: string;
  subjectId: Id;
}

import type { ExemptItem } from '../exemptions/exemption.rules.js';
import type { ConsentDecision } from '../privacy/consent.rules.js';
import type { ContentPhoto } from './content.rules.js';

/** A photo of a record; by its id it is chosen for the pages. */
export interface PhotoFact extends ContentPhoto {
  id: string;
}

/** A record that counts and that the family sees. */
export interface RecordFact {
  id: string;
  category: string;
  recorderRole: string;
  recorderName: string;
  happenedOn: string;
  words: string;
  fields: { id: string; value: string }[];
  photos: PhotoFact[];
}

/** A flower that stands. */
export interface FlowerFact {
  course: string;
  reason: string;
}

/** A result of this term. */
export interface ResultFact {
  subject: string;
  level: string;
  mark: number | null;
}

/** A body measure of some term. */
export interface MeasureFact {
  termId: string;
  item: string;
  value: number;
}

/** What one rater said at the end of the term. */
export interface VoiceFact {
  form: string;
  course: string;
  who: string;
  on: string;
  comment: string;
  answers: { item: string; value: string }[];
}

/** What the classmates said together: the step nearest to their average; null where they are too few. */
export interface PeersFact {
  form: string;
  raters: number;
  steps: { item: string; step: string }[];
}

/** Everything about one child from which its booklet is made. */
export interface ChildFacts {
  studentId: string;
  name: string;
  seatNumber: number | null;
  records: RecordFact[];
  /** The newest class photo of the term. */
  classPhoto: RecordFact | null;
  /** How many records of each category there were last term; null when the child had none at all. */
  lastTerm: Record<string, number> | null;
  /** By section, the photos that somebody chose for its pages; a section that nobody chose for is absent. */
  chosen: Record<string, readonly string[]>;
  flowers: FlowerFact[];
  results: ResultFact[];
  measures: MeasureFact[];
  voices: VoiceFact[];
  peers: PeersFact | null;
  /** What the family answered about using the system at home, and about photos. */
  terms: ConsentDecision | null;
  photos: ConsentDecision | null;
  /** ZM-1: the household takes no part: what only it could bring is not waited for. */
  isPaused: boolean;
  /** OP-7: what is not asked of the child; never why. */
  exempt: ExemptItem[];
}

/** What is the same for all children of a class. */
export interface ClassFacts {
  school: string;
  className: string;
  grade: number;
  homeroomTeacher: string;
  /** This term, and the child's terms before it, newest first. */
  term: { id: string; name: string; endsOn: string };
  earlier: { id: string; name: string }[];
  /** Names of the courses that the class is taught. */
  courses: string[];
  /** How many children of the class may be evaluated by classmates: those whose families agree. */
  agreeing: number;
}

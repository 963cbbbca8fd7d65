import type { GraduationFinding } from './graduation.rules.js';

/** ZM-15: one pupil before or after it is signed, on a page of its own for the school's roll. */
export interface GraduationFile {
  /** Tells it from the list of a class. */
  pupil: string;
  seat: string;
  title: string;
  school: string;
  className: string;
  standard: string;
  criteria: { name: string; finding: GraduationFinding; met: number; notMet: number; unknown: number }[];
  /** Every term of the stage, oldest first. */
  terms: { name: string; words: string; levels: string; finding: GraduationFinding }[];
  /** What is decided and signed; empty before. */
  outcome: string;
  reason: string;
  /** Who signed and when, one line; empty before. */
  signature: string;
  /** SHA-256 of the facts that lay before who signed; empty before. */
  hash: string;
  /** ISO instant at which it was drawn. */
  drawnAt: string;
}

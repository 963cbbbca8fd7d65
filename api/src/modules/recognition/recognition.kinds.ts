import type { Scheme } from '../schemes/index.js';
import { conductItems, flowerReasons } from '../schemes/recognition.rules.js';
import { ConductNote } from './conduct-note.entity.js';
import { Flower } from './flower.entity.js';

/** What a teacher gives in class. */
export enum RecognitionKind {
  FLOWER = 'FLOWER',
  CONDUCT = 'CONDUCT',
}

/** What is the same for flowers and notes. */
export type Given = Flower | ConductNote;

/** What something may be given for. */
export interface Choice {
  id: string;
  name: string;
  dimension: string | null;
}

/** What differs between the kinds. */
interface KindRules {
  entity: typeof Flower | typeof ConductNote;
  /** What it is called when it is not found. */
  word: string;
  /** Whether each counts towards quotas. */
  counts: boolean;
  /** What it may be corrected to: another reason of its course, another item of its kind and audience. */
  choices: (scheme: Scheme, given: { course: string; reason: string }) => Choice[];
  /** What it is for, by name, also when the scheme no longer offers it. */
  name: (scheme: Scheme, reason: string) => string;
}

function alikeItems(scheme: Scheme, { reason }: { reason: string }): Choice[] {
  const now = scheme.recognition.conduct.find(({ id }) => id === reason);
  return conductItems(scheme).filter(({ kind, visibility }) => kind === now?.kind && visibility === now.visibility);
}

/** Flowers and notes are given, taken back and corrected alike. */
export const KINDS: Record<RecognitionKind, KindRules> = {
  [RecognitionKind.FLOWER]: {
    entity: Flower,
    word: '这朵小红花',
    counts: true,
    choices: (scheme, { course }) => flowerReasons(scheme, course || null),
    name: (scheme, reason) => scheme.recognition.flowers?.reasons.find(({ id }) => id === reason)?.name ?? '小红花',
  },
  [RecognitionKind.CONDUCT]: {
    entity: ConductNote,
    word: '这条课堂表现',
    counts: false,
    choices: alikeItems,
    name: (scheme, reason) => scheme.recognition.conduct.find(({ id }) => id === reason)?.name ?? '课堂表现',
  },
};

import { useState } from 'react';
import type { Paper, PaperEntry } from '../../features/evaluations/papers.queries';

/** One thing to type: a paper, and about whom. */
export interface Place {
  paper: Paper;
  entry: PaperEntry;
}

const isLeft = ({ state, hasBegun }: PaperEntry): boolean => state !== 'SUBMITTED' && !hasBegun;

/** What of a paper is typed next. */
export const firstLeft = ({ entries }: Paper): PaperEntry | undefined => entries.find(isLeft) ?? entries[0];

const placesOf = (papers: readonly Paper[]): Place[] =>
  papers
    .filter(({ printedAt }) => printedAt !== null)
    .flatMap((paper) => paper.entries.map((entry) => ({ paper, entry })));

/** The paper that is open, what is typed of it, and what comes after. */
export function useChoice(papers: readonly Paper[]) {
  const [chosen, setChosen] = useState({ writerId: '', studentId: '' });
  const places = placesOf(papers);
  const at = places.findIndex(
    ({ paper, entry }) => paper.studentId === chosen.writerId && entry.studentId === chosen.studentId,
  );
  return {
    place: places[at],
    paper: papers.find(({ studentId }) => studentId === chosen.writerId),
    next: at < 0 ? undefined : places.slice(at + 1).find(({ entry }) => isLeft(entry)),
    choose: ({ paper, entry }: { paper: Paper; entry: PaperEntry | undefined }) =>
      setChosen({ writerId: paper.studentId, studentId: entry?.studentId ?? '' }),
  };
}

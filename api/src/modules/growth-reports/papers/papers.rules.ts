/** A question on paper: steps to tick, or lines to write on. */
export interface PaperItem {
  name: string;
  steps: string[];
  lines: number;
}

/** What is asked about one child; `about` is empty where the writer speaks of itself. */
export interface PaperBlock {
  about: string;
  items: PaperItem[];
}

/** One paper: who writes on it and what is asked. */
export interface PrintedPaper {
  writer: string;
  seat: string;
  code: string;
  blocks: PaperBlock[];
}

/** The papers of a round as they are printed. */
export interface PapersContent {
  school: string;
  className: string;
  form: string;
  dueOn: string;
  seenBy: string;
  papers: PrintedPaper[];
  drawnAt: string;
}

const LETTERS_A_LINE = 30;
const MOST_LINES = 9;

/** Lines for handwriting: room for what a form asks for at least twice over, never fewer than two. */
export const linesFor = (least: number): number =>
  Math.min(MOST_LINES, Math.max(2, Math.ceil((2 * least) / LETTERS_A_LINE) + 1));

/** A day as it is read on paper: 12月9日. */
export const dayWords = (day: string): string => `${Number(day.slice(5, 7))}月${Number(day.slice(8))}日`;

/** What a form asks, as it stands on paper. */
export interface AskedForm {
  items: readonly { name: string; scale?: string; words?: { min: number } }[];
  comment?: { label: string; min: number };
}

/** A form on paper, with the steps of its scales. */
export function itemsOnPaper(form: AskedForm, stepsOf: (scale: string) => string[]): PaperItem[] {
  const items = form.items.map(({ name, scale, words }) => ({
    name,
    steps: scale ? stepsOf(scale) : [],
    lines: scale ? 0 : linesFor(words?.min ?? 0),
  }));
  const { comment } = form;
  return comment ? [...items, { name: comment.label, steps: [], lines: linesFor(comment.min) }] : items;
}

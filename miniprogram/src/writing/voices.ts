/** What one person or one class of persons said about a child, as far as words are made of it. */
export interface Judgement {
  rater: string;
  comment: string;
  answers: readonly { words: string | null }[];
}

const HOME: readonly string[] = ['SELF', 'GUARDIAN'];

/** Everything that was said on one form, in words. */
export const textOf = ({ comment, answers }: Pick<Judgement, 'comment' | 'answers'>): string =>
  [comment, ...answers.map(({ words }) => words ?? '')].filter(Boolean).join('\n');

/** What the child and its home said in words: a comment answers it. */
export const fromHome = <J extends Judgement>(judgements: readonly J[]): J[] =>
  judgements.filter((one) => HOME.includes(one.rater) && textOf(one) !== '');

/** What classmates said, who speak together only: 和同学相处：经常这样；…… */
export const togetherWords = (averages: readonly { itemName: string; stepName: string }[]): string =>
  averages.map(({ itemName, stepName }) => `${itemName}：${stepName}`).join('；');

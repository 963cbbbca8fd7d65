import { daysBetween, type LegalDate } from '../../kernel/time.js';

/** What was done to a round; the dates say the rest. */
export enum RoundState {
  OPEN = 'OPEN',
  CLOSED = 'CLOSED',
  PUBLISHED = 'PUBLISHED',
}

/** What may follow what. */
export const ROUND_TRANSITIONS: Record<RoundState, readonly RoundState[]> = {
  [RoundState.OPEN]: [RoundState.CLOSED],
  [RoundState.CLOSED]: [RoundState.PUBLISHED],
  [RoundState.PUBLISHED]: [],
};

/** Where a round stands on a day, as everybody sees it. */
export enum RoundStage {
  NOT_STARTED = 'NOT_STARTED',
  OPEN = 'OPEN',
  CLOSING_SOON = 'CLOSING_SOON',
  CLOSED = 'CLOSED',
  PUBLISHED = 'PUBLISHED',
}

/** The Chinese chip of each stage. */
export const ROUND_STAGE_NAMES: Record<RoundStage, string> = {
  [RoundStage.NOT_STARTED]: '未开始',
  [RoundStage.OPEN]: '进行中',
  [RoundStage.CLOSING_SOON]: '即将截止',
  [RoundStage.CLOSED]: '已截止',
  [RoundStage.PUBLISHED]: '已公布',
};

/** Stages in which forms are filled in. */
export const RUNNING: readonly RoundStage[] = [RoundStage.OPEN, RoundStage.CLOSING_SOON];

/** Stages in which nobody can judge any more. */
export const OVER: readonly RoundStage[] = [RoundStage.CLOSED, RoundStage.PUBLISHED];

/** Days, the last one among them, in which a round is said to close soon. */
const LAST_DAYS = 3;

/** A round as far as its stage goes. */
export interface RoundDays {
  state: RoundState;
  opensOn: LegalDate;
  /** The last day on which forms are taken. */
  dueOn: LegalDate;
}

/** Days left, the last one among them: 1 on the last day, 0 when it is over. */
export const daysLeft = ({ dueOn }: Pick<RoundDays, 'dueOn'>, today: LegalDate): number =>
  Math.max(0, daysBetween(today, dueOn) + 1);

/** Where a round stands on a day: what was done to it, else what its dates say. */
export function stageOf(round: RoundDays, today: LegalDate): RoundStage {
  if (round.state === RoundState.PUBLISHED) return RoundStage.PUBLISHED;
  if (round.state === RoundState.CLOSED || today > round.dueOn) return RoundStage.CLOSED;
  if (today < round.opensOn) return RoundStage.NOT_STARTED;
  return daysLeft(round, today) <= LAST_DAYS ? RoundStage.CLOSING_SOON : RoundStage.OPEN;
}

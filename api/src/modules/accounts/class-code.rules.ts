import { randomInt } from 'node:crypto';
import { newCode } from './invitation.rules.js';

/** Hours for which a class code holds: a morning. */
export const DOOR_HOURS = 4;

const CARD_LENGTH = 6;

/** A class code: six digits, to be written on a blackboard. */
export const newClassCode = (): string => String(randomInt(1_000_000)).padStart(6, '0');

/** The code on a card. */
export const newCardCode = (): string => newCode(CARD_LENGTH);

/** A card code as it is printed: two groups of three. */
export const printedCard = (code: string): string => `${code.slice(0, 3)}-${code.slice(3)}`;

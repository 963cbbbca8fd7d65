/** 199****0434: enough to recognise, too little to dial. */
export const maskedPhone = (phone: string): string => `${phone.slice(0, 3)}****${phone.slice(-4)}`;

/** G9900…1608: the ends of a number that must not be shown. */
export const maskedNumber = (number: string): string =>
  number.length <= 8 ? `${number.slice(0, 1)}…${number.slice(-2)}` : `${number.slice(0, 4)}…${number.slice(-4)}`;

/** Whatever may be a phone or the number of a paper: a letter before seven digits, or nine digits, however they are spaced. */
const LONG_NUMBERS = /(?:[A-Za-z]\p{Nd}{7,}|\p{Nd}(?:[ -]?\p{Nd}){8,})[Xx]?/gu;

/** Words in which no such number stands whole. */
export const withMaskedNumbers = (text: string): string => text.replace(LONG_NUMBERS, maskedNumber);

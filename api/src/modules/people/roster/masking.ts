/** 199****0434: enough to recognise, too little to dial. */
export const maskedPhone = (phone: string): string => `${phone.slice(0, 3)}****${phone.slice(-4)}`;

/** G9900…1608: the ends of a number that must not be shown. */
export const maskedNumber = (number: string): string =>
  number.length <= 8 ? `${number.slice(0, 1)}…${number.slice(-2)}` : `${number.slice(0, 4)}…${number.slice(-4)}`;

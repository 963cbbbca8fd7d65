/** The address of the people who are meant by a number. */
export const peopleAddress = (wanted: Record<string, string>): string =>
  `/people?${new URLSearchParams(wanted).toString()}`;

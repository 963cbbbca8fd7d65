/** The address of one import, of a step of it, and of what is looked at there. */
export const addressOf = (importId: string, more: Record<string, string> = {}): string =>
  `/roster-import?${new URLSearchParams({ import: importId, ...more }).toString()}`;

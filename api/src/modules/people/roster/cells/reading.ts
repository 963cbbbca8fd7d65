/** What a cell reader found: a value, perhaps with a remark, or what is wrong and what to do. */
export type Reading<T> = { value: T; warning?: string } | { fault: string };

/** A value that was understood. */
export const understood = <T>(value: T, warning?: string): Reading<T> => (warning ? { value, warning } : { value });

/** A cell that cannot be taken. */
export const faulty = (fault: string): { fault: string } => ({ fault });

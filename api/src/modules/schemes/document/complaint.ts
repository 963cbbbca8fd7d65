/** What is wrong in a scheme document, and where: `path` as people write it, `quotas.items.home-study.atLeast`. */
export interface Complaint {
  path: string;
  message: string;
}

/** A complaint as one Chinese line. */
export const lineOf = ({ path, message }: Complaint): string => (path ? `“${path}”：${message}` : message);

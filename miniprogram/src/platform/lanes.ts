/** Lets so many works run at once, the others in their order after them. */
export function lanes(most: number): <T>(work: () => Promise<T>) => Promise<T> {
  const queue: Array<() => void> = [];
  let busy = 0;
  return async (work) => {
    if (busy < most) busy += 1;
    else await new Promise<void>((resolve) => queue.push(resolve));
    try {
      return await work();
    } finally {
      const next = queue.shift();
      if (next) next();
      else busy -= 1;
    }
  };
}

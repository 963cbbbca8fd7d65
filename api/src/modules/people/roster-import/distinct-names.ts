/** Files by names of their own: of two of the same name the second is told apart, so that no row is taken for one of the other. */
export function withDistinctNames<F extends { name: string }>(files: readonly F[]): F[] {
  const taken = new Set<string>();
  return files.map((file) => {
    let name = file.name;
    for (let count = 2; taken.has(name); count++) name = numbered(file.name, count);
    taken.add(name);
    return { ...file, name };
  });
}

const numbered = (name: string, count: number): string => name.replace(/(\.\w+)?$/, `（${count}）$1`);

/** A branch of the tree: a dimension, with a leaf for each record and a blossom for each flower. */
export interface Branch {
  id: string;
  name: string;
  slot: number | null;
  leaves: number;
  blossoms: number;
}

interface Dimension {
  id: string;
  name: string;
  slot: number | null;
  records: number;
}

interface Course {
  slot: number | null;
  flowers: readonly unknown[];
}

/** The branches of a term: flowers hang on the branch of their dimension, those of none on the first. */
export function branchesOf(dimensions: readonly Dimension[], courses: readonly Course[]): Branch[] {
  const branches = dimensions.map(({ id, name, slot, records }) => ({ id, name, slot, leaves: records, blossoms: 0 }));
  for (const { slot, flowers } of courses) {
    const branch = branches.find((one) => one.slot === slot) ?? branches[0];
    if (branch) branch.blossoms += flowers.length;
  }
  return branches;
}

/** What has grown, in one line without a comparison: 7 片叶子 · 3 朵花. */
export function grownOn(branches: readonly Branch[]): string {
  const sum = (part: 'leaves' | 'blossoms') => branches.reduce((total, branch) => total + branch[part], 0);
  const [leaves, blossoms] = [sum('leaves'), sum('blossoms')];
  if (leaves + blossoms === 0) return '刚刚种下，记下第一件事就会发芽';
  return [leaves > 0 && `${leaves} 片叶子`, blossoms > 0 && `${blossoms} 朵花`].filter(Boolean).join(' · ');
}

/** Where what was written is, and since when. */
export interface Kept {
  where: 'server' | 'device' | 'handed in';
  at: string;
}

const told: Record<Kept['where'], string> = {
  server: '草稿已保存',
  device: '已存在这台手机',
  'handed in': '已提交',
};

/** Where what was written is, in words: 草稿已保存 10:32. */
export const keptWords = ({ where, at }: Kept): string => `${told[where]} ${at}`;

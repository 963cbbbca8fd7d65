/** Where what was written is, and since when. */
export interface Kept {
  where: 'server' | 'device' | 'handed in';
  at: string;
}

const told: Record<Kept['where'], (device: string) => string> = {
  server: () => '草稿已保存',
  device: (device) => `已存在这台${device}`,
  'handed in': () => '已提交',
};

/** Where what was written is, in words: 草稿已保存 10:32. */
export const keptWords = ({ where, at }: Kept, device = '手机'): string => `${told[where](device)} ${at}`;

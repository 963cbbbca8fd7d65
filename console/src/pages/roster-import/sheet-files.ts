import { withSheets } from '../../../../miniprogram/src/words/roster-rows';

const MOST_FILES = 10;
const MOST_BYTES = 20 * 1024 * 1024;

/** Why a file cannot be a sheet of a roster; the first that holds. */
const FAULTS: { has: (file: File) => boolean; words: string }[] = [
  {
    has: ({ name }) => /\.(xls|et|xlsm)$/i.test(name),
    words: '是旧版或带宏的表格格式，请用 Excel 或 WPS 另存为 .xlsx 再选。',
  },
  { has: ({ name }) => !/\.(xlsx|csv)$/i.test(name), words: '不是表格，请选 .xlsx 或 .csv 文件。' },
  { has: ({ size }) => size === 0, words: '是空的，请检查是不是选错了文件。' },
  { has: ({ size }) => size > MOST_BYTES, words: '超过 20 MB，请删去图片和多余的工作表，或拆成几张再选。' },
];

/** The sheets after some more were chosen, and what was not taken and why. */
export interface ChosenSheets {
  files: File[];
  refused: string[];
}

/** Adds chosen files; one of the same name replaces the one before. */
export function addSheets(before: readonly File[], chosen: readonly File[]): ChosenSheets {
  const told = chosen.map((file) => ({ file, fault: FAULTS.find(({ has }) => has(file)) }));
  const refused = told.flatMap(({ file, fault }) => (fault ? [`“${file.name}”${fault.words}`] : []));
  const all = withSheets(
    before,
    told.flatMap(({ file, fault }) => (fault ? [] : [file])),
  );
  const over = all.slice(MOST_FILES).map(({ name }) => `“${name}”没有加进来：一次最多 ${MOST_FILES} 张表。`);
  return { files: all.slice(0, MOST_FILES), refused: [...refused, ...over] };
}

/** The size of a file as people say it. */
export const sizeOf = ({ size }: File): string => `${Math.max(1, Math.round(size / 1024))} KB`;

import Taro from '@tarojs/taro';
import type { PickedFile } from './picked-file';

/** Lets the person choose several spreadsheets out of a chat; an empty list when they change their mind. */
export async function pickSheets(): Promise<PickedFile[]> {
  try {
    const chosen = await Taro.chooseMessageFile({ count: 10, type: 'file', extension: ['xlsx', 'csv'] });
    return chosen.tempFiles.map((file) => ({ name: file.name, size: file.size, content: file.path }));
  } catch {
    return [];
  }
}

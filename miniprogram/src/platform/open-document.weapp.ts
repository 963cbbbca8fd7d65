import Taro from '@tarojs/taro';
import { fullAddress } from './address';

/** Fetches a document and opens it in WeChat's own reader, from which it can be kept or passed on. */
export async function openDocument(path: string, fileName: string): Promise<void> {
  const { tempFilePath, statusCode } = await Taro.downloadFile({ url: fullAddress(path) });
  if (statusCode !== 200) throw new Error(`「${fileName}」没有取到，请再点一次。`);
  await Taro.openDocument({ filePath: tempFilePath, fileType: 'pdf', showMenu: true });
}

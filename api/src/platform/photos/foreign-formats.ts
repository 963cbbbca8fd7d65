import { PhotoRefused } from './photo-refused.js';

type Recognises = (head: string) => boolean;

const ASK = '请选一张照片（JPEG、PNG 或 WebP）再传。';

const APPLE_BRANDS = /^(heic|heix|heim|heis|hevc|hevx|mif1|msf1)$/;
const isBox = (head: string): boolean => head.slice(4, 8) === 'ftyp';

const FOREIGN: [Recognises, string][] = [
  [
    (head) => isBox(head) && APPLE_BRANDS.test(head.slice(8, 12)),
    '这张照片是 HEIC 格式，暂时收不了。请在手机“设置”的“相机”“格式”里选“兼容性最佳”后重拍，或截一张屏再传。',
  ],
  [
    (head) => isBox(head) && /^avi[fs]$/.test(head.slice(8, 12)),
    '这张图片是 AVIF 格式，暂时收不了。请另存为 JPEG 再传。',
  ],
  [isBox, `这是一段视频，这里只收照片。${ASK}`],
  [(head) => /^GIF8[79]a/.test(head), `这是 GIF 动图，这里只收照片。${ASK}`],
  [(head) => head.startsWith('%PDF-'), `这是 PDF 文件，不是照片。请打开后截一张屏，再传截屏。`],
  [(head) => /<svg[\s>]/i.test(head), `这是 SVG 图形，不是照片。${ASK}`],
  [(head) => head.startsWith('BM'), '这张图片是 BMP 格式，收不了。请另存为 JPEG 再传。'],
  [(head) => /^(II\*\0|MM\0\*)/.test(head), '这张图片是 TIFF 或相机原始格式，收不了。请另存为 JPEG 再传。'],
];

/** The refusal of a file that is no JPEG, PNG or WebP, naming what it is where that is known. */
export function namedFormat(bytes: Buffer): PhotoRefused {
  const head = bytes.toString('latin1', 0, 1024);
  const known = FOREIGN.find(([recognises]) => recognises(head));
  return new PhotoRefused(known?.[1] ?? `这个文件不是照片，收不了。${ASK}`);
}

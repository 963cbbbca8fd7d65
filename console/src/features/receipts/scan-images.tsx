import { Image } from 'antd';
import { shortTime } from '../../../../miniprogram/src/words/times';
import type { ReceiptScan } from './receipts.queries';

interface ScanImagesProps {
  /** Whose paper it is, for the name of each picture. */
  whose: string;
  scans: ReceiptScan[];
  /** What stands under a picture beside who brought it. */
  under?: (scan: ReceiptScan, at: number) => React.ReactNode;
}

const FINGERPRINT = '指纹由图片算出，换了图片就不一样；两处的指纹相同，说明是同一张。';

/** Pictures of a signed paper: to be seen whole, with who brought each, how large it is and its fingerprint. */
export const ScanImages = ({ whose, scans, under }: ScanImagesProps) => (
  <Image.PreviewGroup>
    <ul className="scans">
      {scans.map((scan, at) => (
        <li key={scan.hash}>
          <Image src={scan.url} alt={`${whose}第 ${at + 1} 张，点开看大图`} width={132} height={176} />
          <span className="quiet">
            {shortTime(scan.at)}
            <br />
            {scan.by}
            <br />
            {Math.max(1, Math.round(scan.bytes / 1024))} KB · 指纹 {scan.hash.slice(0, 8)}
          </span>
          {under?.(scan, at)}
        </li>
      ))}
    </ul>
    {scans.length > 0 && <p className="quiet">{FINGERPRINT}</p>}
  </Image.PreviewGroup>
);

import { shortTime } from '../../../../miniprogram/src/words/times';
import type { Receipt } from './receipts.queries';
import { ScanImages } from './scan-images';

type Edition = Receipt['editions'][number];

/** ZM-12: the signed papers that were replaced by a corrected one, as they stood. */
export const Editions = ({ editions }: Pick<Receipt, 'editions'>) => (
  <ul className="editions">
    {editions.map((edition) => (
      <li key={edition.number}>
        <strong>
          第 {edition.number} 版：{edition.count} 份，{edition.stateName}
          {edition.signer && `，签收人 ${edition.signer}`}
        </strong>
        <span>{classesIn(edition)}</span>
        <span>更正原因：{edition.reason}</span>
        <span className="quiet">
          {edition.replacedBy}，{shortTime(edition.replacedAt)} 更正
        </span>
        {edition.scans.length > 0 && <ScanImages whose={`第 ${edition.number} 版接收单`} scans={edition.scans} />}
      </li>
    ))}
  </ul>
);

const classesIn = ({ classes }: Edition): string => classes.map(({ name, count }) => `${name} ${count} 份`).join('，');

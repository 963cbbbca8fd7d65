import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { ExportButton } from '../../features/exports/export-button';
import type { RosterReport } from '../../features/people/roster-import.queries';
import { refusedSheetsQuery } from '../../features/people/roster-sheets.queries';
import { Panel } from '../../ui/panel';

const ABOUT =
  '导出成 Excel 表格，每一行前面写着没有导入的原因，要改的格子涂了颜色，证件号等都是原样，没有遮住。' +
  '页眉页脚和底纹上有您的姓名、职务、时间和用途。';

/** Refused rows as a sheet, to be mended and brought back alone. */
export function Mending({ report }: { report: RosterReport }) {
  const { data: sheets = [] } = useQuery(refusedSheetsQuery(report));
  if (sheets.length === 0) return null;
  return (
    <Panel title="只改没有通过的行" note="保留三十天">
      <ul className="roster__mending">
        {sheets.map(({ file, rowCount }) => (
          <li key={file}>
            <span>
              {file} <span className="quiet">{rowCount} 行</span>
            </span>
            <ExportButton
              words="下载没有通过的行"
              what={`“${file}”没有通过的行`}
              about={ABOUT}
              choices={{ table: 'REFUSED_ROWS', importId: report.id, show: file }}
            />
          </li>
        ))}
      </ul>
      <div className="roster__ask">
        <p className="quiet">
          {report.state === 'PREVIEWED' && '先在上面导入通过的行。'}
          改好涂了颜色的格子，再只上传这一个文件：没有写在里面的人都不变，也不会记为离开。
        </p>
        {report.state !== 'PREVIEWED' && <Link to="/roster-import">上传改好的表格</Link>}
      </div>
    </Panel>
  );
}

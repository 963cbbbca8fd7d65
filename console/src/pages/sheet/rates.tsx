import { Table, type TableProps } from 'antd';
import { Link } from 'react-router';
import { percentOf } from '../../../../miniprogram/src/words/percent';
import type { RateLine, Sheet } from '../../features/oversight/sheet.queries';
import { grouped } from '../../ui/numbers-in-words';
import { Panel } from '../../ui/panel';
import { addressOf } from './choice';
import { Scale } from './scale';
import { bandSteps, COMPARED, nextBandWords, words } from './sheet-words';

/** The rates of a sheet; each number opens those behind it. */
export function Rates({ sheet, open }: { sheet: Sheet; open: RateLine | undefined }) {
  const { rates, bands, pupilCount, teacherCount, dayCount } = sheet;
  const most = bands[0]?.points ?? 0;
  const laws = [...new Set(rates.flatMap(({ law }) => law ?? []))];
  return (
    <Panel title={`${rates.length} 项，每项 ${most} 分`} note="点任何一个数字，看它背后的每一个人">
      <Table<RateLine>
        className="rates"
        rowKey="kind"
        columns={columnsOf(sheet, most)}
        dataSource={rates}
        pagination={false}
        rowClassName={({ kind }) => (kind === open?.kind ? 'rates__open' : '')}
      />
      <p className="panel__foot">
        {laws.length > 0 && `依据：${laws.join('、')}。`}学生 {grouped(pupilCount)} 人，教师 {grouped(teacherCount)}{' '}
        人，学期已有 {dayCount} 天计入。同一人同一天多次打开只算一次。
      </p>
    </Panel>
  );
}

function columnsOf(sheet: Sheet, most: number): TableProps<RateLine>['columns'] {
  const steps = bandSteps(sheet);
  return [
    { title: '项目', key: 'name', render: (_, rate) => <Name rate={rate} termId={sheet.termId} /> },
    {
      title: '分子 / 分母',
      key: 'ratio',
      width: 170,
      render: (_, rate) => <Fraction rate={rate} termId={sheet.termId} />,
    },
    { title: '比率', key: 'rate', width: 100, render: (_, { basisPoints }) => <Percentage of={basisPoints} /> },
    {
      title: '落在哪一档（%）',
      key: 'band',
      className: 'rates__band',
      width: 250,
      render: (_, rate) => <Scale steps={steps} at={placeOf(rate)} told={bandWords(rate)} />,
    },
    {
      title: '得分',
      key: 'points',
      align: 'right',
      width: 90,
      render: (_, { points }) => (
        <span className="rates__points">
          <strong>{points ?? '不计'}</strong> / {most}
        </span>
      ),
    },
  ];
}

const placeOf = ({ basisPoints }: RateLine): number | null => (basisPoints === null ? null : basisPoints / 100);

const bandWords = ({ basisPoints, points }: RateLine): string =>
  basisPoints === null ? '没有可以计算的人' : `${percentOf(basisPoints)}，得 ${points} 分`;

function Name({ rate, termId }: { rate: RateLine; termId: string }) {
  return (
    <>
      <Link className="rates__name" to={addressOf(termId, rate.kind)}>
        {rate.name}
      </Link>
      <span className="rates__note">{rate.formula}</span>
      {COMPARED[rate.kind] && <span className="rates__note">{COMPARED[rate.kind]}</span>}
    </>
  );
}

function Fraction({ rate, termId }: { rate: RateLine; termId: string }) {
  const { kind, name, numerator, denominator } = rate;
  const { unit } = words[kind];
  return (
    <>
      <Link
        className="count"
        to={addressOf(termId, kind, { whom: 'counted' })}
        aria-label={`${name}计入的 ${numerator} ${unit}`}
      >
        {grouped(numerator)}
      </Link>
      {' / '}
      <Link
        className="count"
        to={addressOf(termId, kind, { whom: 'all' })}
        aria-label={`${name}全部 ${denominator} ${unit}`}
      >
        {grouped(denominator)}
      </Link>
      <span className="rates__note">{nextBandWords(rate)}</span>
    </>
  );
}

const Percentage = ({ of }: { of: number | null }) => (
  <span className="rates__percent">{of === null ? '不计' : <strong>{percentOf(of)}</strong>}</span>
);

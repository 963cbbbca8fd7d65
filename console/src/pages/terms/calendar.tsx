import { Alert, Button } from 'antd';
import { monthAndDay } from '../../../../miniprogram/src/words/days';
import { wordsOf } from '../../../../miniprogram/src/words/refusals';
import type { TermCalendar } from '../../features/organisation/terms.queries';
import { Panel } from '../../ui/panel';
import { useChosenDays, type ShownDay } from './choosing-days';
import { MonthTable } from './month-table';
import { Moving } from './moving';

/** The days of a term month by month; a day is clicked to say that the school teaches on it, or does not. */
export function Calendar({ calendar }: { calendar: TermCalendar }) {
  const { months, changed, turn, forget, save, saving } = useChosenDays(calendar);
  const { name, startsOn, endsOn, weekCount, schoolDayCount, publishedThrough, whyNotChange } = calendar;
  const mayChange = whyNotChange === null;
  return (
    <Panel
      title={`${name}校历`}
      note={`${startsOn} 到 ${endsOn}，${weekCount} 周，${schoolDayCount} 个上课日`}
      tools={mayChange && <Moving calendar={calendar} />}
    >
      <div className="terms__notes">
        <p className="samples__quiet">
          {whyNotChange ??
            '点一天，改成不上课或上课，最后一起保存。不满月的数量折算、考核表的上课日数、首页的今天上不上课，都按这里算。'}
        </p>
        {mayChange && endsOn > publishedThrough && (
          <Alert
            type="info"
            title={`国家放假安排只公布到 ${publishedThrough}，以后的日子先按周一到周五上课算。公布以后，请在这里改放假和补课的日子。`}
          />
        )}
        <Legend mayChange={mayChange} />
      </div>
      <div className="terms__months">
        {months.map((month) => (
          <MonthTable key={month.month} month={month} onTurn={mayChange ? turn : undefined} />
        ))}
      </div>
      {changed.length > 0 && (
        <div className="terms__bar" role="region" aria-label="还没有保存的改动">
          <p>
            改了 {changed.length} 天：{changed.map(inWords).join('、')}
          </p>
          {saving.error && <Alert type="warning" title={wordsOf(saving.error)} />}
          <span>
            <Button onClick={forget}>都不改了</Button>
            <Button type="primary" loading={saving.isPending} onClick={save}>
              保存校历
            </Button>
          </span>
        </div>
      )}
    </Panel>
  );
}

const inWords = ({ day, isSchoolDay }: ShownDay): string => `${monthAndDay(day)}${isSchoolDay ? '上课' : '不上课'}`;

const Legend = ({ mayChange }: { mayChange: boolean }) => (
  <ul className="terms__legend" aria-label="颜色的意思">
    <li>
      <span className="terms__sample terms__sample--taught" aria-hidden />
      上课
    </li>
    <li>
      <span className="terms__sample" aria-hidden />
      不上课
    </li>
    {mayChange && (
      <li>
        <span className="terms__sample terms__sample--changed" aria-hidden />
        刚改，还没保存
      </li>
    )}
  </ul>
);

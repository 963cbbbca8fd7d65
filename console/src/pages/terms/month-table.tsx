import { addDays, mondayOf, monthAndDay, today } from '../../../../miniprogram/src/words/days';
import type { TermMonth } from '../../features/organisation/terms.queries';
import type { ShownDay } from './choosing-days';

const WEEKDAYS = ['一', '二', '三', '四', '五', '六', '日'];

interface MonthTableProps {
  month: TermMonth & { days: ShownDay[] };
  onTurn?: (day: ShownDay) => void;
}

/** One month of a term, week by week. */
export function MonthTable({ month: { name, days, workingDayCount }, onTurn }: MonthTableProps) {
  const taught = days.filter(({ isSchoolDay }) => isSchoolDay).length;
  const mondays = [...new Set(days.map(({ day }) => mondayOf(day)))];
  return (
    <table className="terms__month" aria-label={name}>
      <caption>
        <strong>{name}</strong> 上课 {taught} 天
        {taught < workingDayCount && <span className="samples__quiet">，不满月（工作日 {workingDayCount} 天）</span>}
      </caption>
      <thead>
        <tr>
          <th scope="col">周</th>
          {WEEKDAYS.map((weekday) => (
            <th key={weekday} scope="col">
              {weekday}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {mondays.map((monday) => (
          <Week key={monday} monday={monday} days={days} onTurn={onTurn} />
        ))}
      </tbody>
    </table>
  );
}

interface WeekProps {
  monday: string;
  days: ShownDay[];
  onTurn?: (day: ShownDay) => void;
}

function Week({ monday, days, onTurn }: WeekProps) {
  const own = WEEKDAYS.map((weekday, index) => {
    const date = addDays(monday, index);
    return { weekday, date, day: days.find((one) => one.day === date) };
  });
  return (
    <tr>
      <th scope="row">{own.find(({ day }) => day)?.day?.week}</th>
      {own.map(({ weekday, date, day }) => (
        <td key={date}>{day && <Day day={day} weekday={weekday} onTurn={onTurn} />}</td>
      ))}
    </tr>
  );
}

/** What is particular about a day: the holiday, or that the school teaches otherwise than the nation works. */
function noteOf({ isSchoolDay, isWorkingDay, festival }: ShownDay): string {
  if (isSchoolDay !== isWorkingDay) return isSchoolDay ? '补课' : '停课';
  if (festival === null) return '';
  return isWorkingDay ? '调休' : festival;
}

interface DayProps {
  day: ShownDay;
  weekday: string;
  onTurn?: (day: ShownDay) => void;
}

function Day({ day, weekday, onTurn }: DayProps) {
  const note = noteOf(day);
  const classes = ['terms__day', day.isSchoolDay && 'terms__day--taught', day.isChanged && 'terms__day--changed'];
  const isToday = day.day === today();
  const words = [`${monthAndDay(day.day)}周${weekday}`, isToday && '今天', day.isSchoolDay ? '上课' : '不上课', note];
  const shown = {
    className: [...classes, isToday && 'terms__day--today'].filter(Boolean).join(' '),
    'aria-label': words.filter(Boolean).join('，'),
  };
  const face = (
    <>
      <span aria-hidden>{Number(day.day.slice(8))}</span>
      {note && <small aria-hidden>{note}</small>}
    </>
  );
  if (!onTurn)
    return (
      <span role="img" {...shown}>
        {face}
      </span>
    );
  return (
    <button type="button" aria-pressed={day.isSchoolDay} onClick={() => onTurn(day)} {...shown}>
      {face}
    </button>
  );
}

import { Text, View } from '@tarojs/components';
import { useEffect, useState } from 'react';
import { ResultsDesk } from '../../../../features/measurements/results-desk';
import type { ClassResults } from '../../../../features/measurements/measurements.queries';
import { publicPlace } from '../../../../platform/print';
import { useObservable } from '../../../../platform/observable';
import { Pill } from '../../../../ui/pill/pill';
import { ChildRows } from './child-rows';
import { EntrySheet } from './entry-sheet';
import { SavedLine } from './saved-line';
import { shownCell } from './shown-cell';

/** Where a whole spreadsheet is brought. */
function deskHint(): string {
  const place = publicPlace();
  return `成绩已经在表格里？用电脑打开${place ? ` ${place}/console` : '学校的电脑端'}，在“我的班级”里点“导入成绩”。`;
}

/** The subjects side by side, the children of one below the other, and the keys for the child whose turn it is. */
export function ResultsGrid({ results }: { results: ClassResults }) {
  const [desk] = useState(() => new ResultsDesk(results.classId, results.termId));
  useEffect(() => () => void desk.save(), [desk]);
  const state = useObservable(desk.state);
  const subjects = results.subjects.filter(({ viewerCanEnter }) => viewerCanEnter);
  const [chosen, setSubject] = useState(subjects[0]);
  const [turn, setTurn] = useState<string>();
  if (!chosen) return null;
  const { rows } = results;
  const shown = (id: string, subject = chosen.id) => shownCell(results, state, id, subject);
  // OP-7: of who is exempt from a subject nothing is entered in it.
  const askedIn = (subject: string) => rows.filter(({ exempt }) => !exempt.includes(subject));
  const countIn = (subject: string): string => {
    const asked = askedIn(subject);
    return `${asked.filter((row) => !shown(row.studentId, subject).isEmpty).length}/${asked.length}`;
  };
  const row = askedIn(chosen.id).find(({ studentId }) => studentId === turn);
  return (
    <View className={row ? 'results results--keys' : 'results'}>
      <View className="results__subjects">
        {subjects.map((subject) => (
          <Pill
            key={subject.id}
            text={`${subject.name} ${countIn(subject.id)}`}
            name={`${subject.name} ${countIn(subject.id)} 人已录`}
            isOn={subject.id === chosen.id}
            onTap={() => setSubject(subject)}
          />
        ))}
      </View>
      <SavedLine desk={desk} state={state} results={results} />
      {!row && <Text className="results__how">点一名学生开始，录完一个点“下一个”。</Text>}
      {!row && <Text className="results__how">{deskHint()}</Text>}
      <ChildRows rows={rows} subject={chosen.id} turn={turn} shown={shown} onChoose={setTurn} />
      {row && (
        <EntrySheet
          key={`${row.studentId} ${chosen.id}`}
          results={{ ...results, rows: askedIn(chosen.id) }}
          subject={chosen}
          row={row}
          cell={shown(row.studentId)}
          onEnter={(typed) => desk.change(typed)}
          onMove={(studentId) => (studentId ? setTurn(studentId) : void desk.save().then(() => setTurn(undefined)))}
        />
      )}
    </View>
  );
}

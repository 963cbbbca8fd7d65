import { CheckOutlined } from '@ant-design/icons';
import { Link } from 'react-router';

export type Step = 'choose' | 'columns' | 'preview' | 'done';

const STEPS: { step: Step; title: string; note: string }[] = [
  { step: 'choose', title: '选择表格', note: '班级、教师、课程、任课、学生' },
  { step: 'columns', title: '核对列', note: '每一列读作什么' },
  { step: 'preview', title: '试读', note: '还没有写入任何数据' },
  { step: 'done', title: '导入', note: '可以整批撤销' },
];

interface StepsProps {
  now: Step;
  /** What is known of a step by now. */
  notes?: Partial<Record<Step, string>>;
  /** The addresses of the steps that can be turned to. */
  ways?: Partial<Record<Step, string>>;
}

/** Where in an import one is. */
export function Steps({ now, notes = {}, ways = {} }: StepsProps) {
  const at = STEPS.findIndex(({ step }) => step === now);
  return (
    <ol className="panel steps" aria-label="导入的步骤">
      {STEPS.map(({ step, title, note }, index) => (
        <li key={step} className="steps__one" aria-current={step === now ? 'step' : undefined}>
          <span className={`steps__mark ${markOf(index, at)}`} aria-hidden>
            {index < at || now === 'done' ? <CheckOutlined /> : index + 1}
          </span>
          <div>
            {ways[step] && step !== now ? <Link to={ways[step]}>{title}</Link> : <strong>{title}</strong>}
            <div className="steps__note">{notes[step] ?? note}</div>
          </div>
        </li>
      ))}
    </ol>
  );
}

function markOf(index: number, at: number): string {
  if (index === at) return 'steps__mark--now';
  return index < at ? 'steps__mark--past' : '';
}

import { useQuery } from '@tanstack/react-query';
import { fromHome, textOf, togetherWords } from '../../../../miniprogram/src/writing/voices';
import { voicesQuery } from '../../features/evaluations/evaluations.queries';
import { Loaded } from '../../ui/loaded';

/** What the child, its home and classmates together said, as far as the teacher may see it: a comment answers it. */
export function Voices({ studentId }: { studentId: string }) {
  return (
    <Loaded query={useQuery(voicesQuery(studentId))}>
      {({ judgements, peerAverages }) => {
        const home = fromHome(judgements);
        if (home.length === 0 && peerAverages.length === 0)
          return <p className="panel__foot">家长和同学的话，交了以后会出现在这里。</p>;
        return (
          <ul className="desk__voices">
            {home.map((said) => (
              <li key={said.submissionId}>
                <span className="quiet">{`${said.formName} · ${said.author}`}</span>
                <p>{textOf(said)}</p>
              </li>
            ))}
            {peerAverages.length > 0 && (
              <li>
                <span className="quiet">{`同学互评 · ${peerAverages[0]?.raters} 名同学的平均`}</span>
                <p>{togetherWords(peerAverages)}</p>
              </li>
            )}
          </ul>
        );
      }}
    </Loaded>
  );
}

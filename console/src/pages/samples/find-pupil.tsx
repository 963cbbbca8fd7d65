import { SearchBox } from '../../ui/search-box';
import { useSamplesChoice } from './choice';

/** Looks for a pupil in the list that is open. */
export function FindPupil() {
  const { choice, choose } = useSamplesChoice();
  return (
    <SearchBox
      key={choice.search}
      label="找人"
      hint="姓名，或拼音首字母"
      words={choice.search}
      onSearch={(search) => choose({ search })}
    />
  );
}

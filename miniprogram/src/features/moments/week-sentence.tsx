import { Text, View } from '@tarojs/components';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { Flower } from '../../ui/flower/flower';
import { today } from '../../words/days';
import { timelineQuery, type Moment } from './moments.queries';
import { mayGoOn, storyOf } from './week';
import './week-sentence.scss';

interface WeekSentenceProps {
  studentId: string;
  /** How the sentence calls the child: 亦菲, or 你. */
  name: string;
  /** Whether the flowers are drawn too: the sober face of an older pupil has none. */
  withFlowers?: boolean;
  /** What stands there when nothing has happened. */
  calm: string;
}

const MOST_FLOWERS = 8;

/** One human sentence about the week, made of facts alone. */
export function WeekSentence({ studentId, name, calm, withFlowers = true }: WeekSentenceProps) {
  const moments = useMomentsOfWeek(studentId);
  const story = moments && storyOf(moments, name, today());
  if (!story) return <Text className="week__sentence">{calm}</Text>;
  return (
    <View className="week">
      <View className="week__sentence">
        {story.phrases.map(({ text, slot }, index) => (
          <Text key={index} className={slot === undefined ? '' : `week__fact slot-${slot ?? 'none'}`}>
            {text}
          </Text>
        ))}
      </View>
      <View className="week__note">
        {Array.from({ length: withFlowers ? Math.min(story.flowers, MOST_FLOWERS) : 0 }, (_, index) => (
          <Flower key={index} size={18} />
        ))}
        <Text>{story.note}</Text>
      </View>
    </View>
  );
}

/** The newest moments, as many pages of them as this week has: its numbers are those that a message tells. */
function useMomentsOfWeek(studentId: string): Moment[] | undefined {
  const { data, hasNextPage, isFetching, isError, fetchNextPage } = useInfiniteQuery(timelineQuery(studentId));
  const moments = data?.pages.flatMap(({ nodes }) => nodes);
  const isMore = hasNextPage && !isFetching && !isError && moments !== undefined && mayGoOn(moments, today());
  useEffect(() => {
    if (isMore) void fetchNextPage();
  }, [isMore, fetchNextPage]);
  return moments;
}

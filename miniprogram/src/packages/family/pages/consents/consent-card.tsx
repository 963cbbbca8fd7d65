import { Text, View } from '@tarojs/components';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { decideConsent, type Consent, type Decision } from '../../../../features/privacy/consents.queries';
import { newId } from '../../../../platform/new-id';
import { Button } from '../../../../ui/button/button';
import { Card } from '../../../../ui/card/card';
import { Chip } from '../../../../ui/chip/chip';
import { Group } from '../../../../ui/group/group';
import { wordsOf } from '../../../../words/refusals';
import { shortDay } from '../../../../words/times';
import { afterwards, answerLabels, chipOf } from './consent-words';

/** One matter: what it is, what a refusal means, the answer that counts, and the other answers at one tap. */
export function ConsentCard({ studentId, matter }: { studentId: string; matter: Consent }) {
  const { kind, title, body, ifRefused, decision, decidedAt, viewerCanDecide } = matter;
  const answering = useAnswer(studentId, kind);
  const { text, ...look } = chipOf(matter);
  return (
    <View className="consents__one">
      <Card>
        <View className="consents__matter">
          <Text className="consents__title">{title}</Text>
          <View>
            <Chip {...look} text={decidedAt ? `${text} · ${shortDay(decidedAt)}` : text} />
          </View>
          <Text className="consents__body">{body}</Text>
          <Text className="consents__refused">{ifRefused}</Text>
          <Group role="status" className="consents__after">
            {answering.refusal ? (
              <Text className="consents__wrong">{answering.refusal}</Text>
            ) : (
              answering.answered && <Text>{afterwards[answering.answered]}</Text>
            )}
          </Group>
          <View className="consents__answers">
            {viewerCanDecide
              .filter((answer) => answer !== decision)
              .map((answer) => (
                <View key={answer} className="consents__answer">
                  <Button
                    kind="soft"
                    label={answerLabels[answer]}
                    name={`${title}：${answerLabels[answer]}`}
                    isDisabled={answering.isBusy}
                    onTap={() => answering.answer(answer)}
                  />
                </View>
              ))}
          </View>
        </View>
      </Card>
    </View>
  );
}

/** One intention keeps its key until it has arrived, so that a second try after a lost answer is not a second answer. */
function useAnswer(studentId: string, kind: Consent['kind']) {
  const [intention, setIntention] = useState<{ decision: Decision; key: string }>();
  const sending = useMutation({ ...decideConsent(), onSettled: (done) => done && setIntention(undefined) });
  const answer = (decision: Decision) => {
    const next = intention?.decision === decision ? intention : { decision, key: newId() };
    setIntention(next);
    sending.mutate({ studentId, kind, decision, clientMutationId: next.key });
  };
  const answered = sending.isSuccess ? sending.variables.decision : undefined;
  return { answer, answered, refusal: sending.error ? wordsOf(sending.error) : '', isBusy: sending.isPending };
}

import { Text, View } from '@react-pdf/renderer';
import { SectionKind } from '../../schemes/codes.rules.js';
import type { BookletContent, ContentAnswer, ContentSection, ContentVoice } from '../content.rules.js';
import type { BookletPages } from './booklet-pages.js';
import { KAI_FONT } from './fonts.js';
import { Frame, PageTitle, PartTitle } from './frame.js';
import { dayOf } from './photos.js';
import { Dots } from './shapes.js';
import { INK, LINE, mm, PAPER, TEXT } from './theme.js';

const A_LINE = 18;
const MOST_SQUARES = 126;
const LAST_PRIMARY_GRADE = 6;
const LONG = 400;

/** A child's words in writing squares, eighteen a line, two free at the beginning. */
function WritingSquares({ words }: { words: string }) {
  const signs = ['', '', ...words.replace(/\s+/g, '')];
  const lines = Array.from({ length: Math.ceil(signs.length / A_LINE) }, (_, line) =>
    Array.from({ length: A_LINE }, (_, place) => signs[line * A_LINE + place] ?? ''),
  );
  const square = {
    width: mm(9.2),
    height: mm(9.2),
    border: '0.5 solid #9CC4B8',
    marginLeft: -0.5,
    alignItems: 'center',
    justifyContent: 'center',
  } as const;
  return (
    <View>
      {lines.map((line, index) => (
        <View key={index} wrap={false} style={{ flexDirection: 'row', marginBottom: 5 }}>
          {line.map((sign, place) => (
            <View key={place} style={square}>
              <Text style={{ fontFamily: KAI_FONT, fontSize: 15, color: INK, lineHeight: 1.2 }}>{sign}</Text>
            </View>
          ))}
        </View>
      ))}
    </View>
  );
}

const fitsSquares = (content: BookletContent, words: string): boolean =>
  content.grade <= LAST_PRIMARY_GRADE && [...words].length <= MOST_SQUARES && !/[A-Za-z〔]/.test(words);

function Answers({ answers }: { answers: readonly ContentAnswer[] }) {
  return (
    <View style={{ borderTop: `0.8 solid ${INK}`, marginBottom: 6 }}>
      {answers.map((answer, index) => (
        <View
          key={index}
          wrap={false}
          style={{ flexDirection: 'row', alignItems: 'center', borderBottom: `0.5 solid ${LINE}`, paddingVertical: 6 }}
        >
          <Text style={{ ...TEXT.table, flex: 1, paddingRight: 8 }}>{answer.name}</Text>
          {answer.filled !== null && <Dots filled={answer.filled} of={answer.of} />}
          <Text
            style={
              answer.of > 0
                ? { ...TEXT.note, fontSize: 9.5, width: 74, textAlign: 'right' }
                : { ...TEXT.said, maxWidth: '60%' }
            }
          >
            {answer.words}
          </Text>
        </View>
      ))}
    </View>
  );
}

const signedBy = ({ who, on }: ContentVoice): string => [who, dayOf(on)].filter(Boolean).join('\u3000');

function OwnWords({ content, section }: { content: BookletContent; section: ContentSection }) {
  return (
    <View>
      {section.voices.map((voice, index) => (
        <View key={index}>
          <PartTitle title={section.name} aside={signedBy(voice)} />
          {voice.answers.length > 0 && <Answers answers={voice.answers} />}
          {voice.comment !== '' &&
            (fitsSquares(content, voice.comment) ? (
              <WritingSquares words={voice.comment} />
            ) : (
              <Text style={TEXT.words}>{voice.comment}</Text>
            ))}
        </View>
      ))}
    </View>
  );
}

/** Words on a tinted ground, with who said them. */
function Card({ section, voice }: { section: ContentSection; voice: ContentVoice }) {
  return (
    <View
      wrap={[...voice.comment].length > LONG}
      style={{ backgroundColor: PAPER, border: `0.6 solid ${LINE}`, borderRadius: 4, padding: 16, marginTop: 16 }}
    >
      <Text style={{ ...TEXT.section, marginBottom: 6 }}>{section.name}</Text>
      {voice.answers.length > 0 && <Answers answers={voice.answers} />}
      {voice.comment !== '' && <Text style={TEXT.words}>{voice.comment}</Text>}
      <Text style={{ ...TEXT.body, textAlign: 'right', marginTop: 4 }}>{signedBy(voice)}</Text>
    </View>
  );
}

/** What each course says. */
function Courses({ section }: { section: ContentSection }) {
  return (
    <View>
      <PartTitle title={section.name} aside="任课老师说" />
      {section.voices.map((voice, index) => (
        <View
          key={index}
          wrap={false}
          style={{ flexDirection: 'row', borderTop: `0.5 solid ${index === 0 ? INK : LINE}`, paddingVertical: 8 }}
        >
          <View style={{ width: mm(30) }}>
            <Text style={TEXT.item}>{voice.title}</Text>
            <Text style={TEXT.note}>{voice.who}</Text>
          </View>
          <View style={{ flex: 1 }}>
            {voice.answers.map((answer, place) => (
              <View key={place} style={{ flexDirection: 'row', alignItems: 'center', marginBottom: 3 }}>
                <Text style={{ ...TEXT.note, fontSize: 9.5, flex: 1 }}>{answer.name}</Text>
                {answer.filled !== null && <Dots filled={answer.filled} of={answer.of} size={7} />}
                <Text style={{ ...TEXT.note, fontSize: 9.5, width: 66, textAlign: 'right' }}>{answer.words}</Text>
              </View>
            ))}
            {voice.comment !== '' && <Text style={{ ...TEXT.said, marginTop: 2 }}>{voice.comment}</Text>}
          </View>
        </View>
      ))}
    </View>
  );
}

function Peers({ section }: { section: ContentSection }) {
  return (
    <View wrap={false}>
      {section.voices.map((voice, index) => (
        <View key={index}>
          <PartTitle title={section.name} aside={`${voice.who}的平均，不写名字`} />
          <Answers answers={voice.answers} />
        </View>
      ))}
    </View>
  );
}

const ORDER: readonly SectionKind[] = [
  SectionKind.SELF_EVALUATION,
  SectionKind.PEER_EVALUATION,
  SectionKind.SUBJECT_EVALUATIONS,
  SectionKind.HOMEROOM_COMMENT,
  SectionKind.GUARDIAN_MESSAGE,
];

/** The sections in which people speak, those that apply to the child and say something. */
export const voiceSections = (content: BookletContent): ContentSection[] =>
  ORDER.flatMap((kind) => content.sections.filter((section) => section.kind === kind && section.voices.length > 0));

/** What everybody said at the end of the term. */
export function VoicesPage({
  booklet,
  title,
  begins,
}: {
  booklet: BookletPages;
  title: string;
  begins: (page: number) => void;
}) {
  const { content } = booklet;
  return (
    <Frame booklet={booklet} head={title} begins={begins}>
      <PageTitle title={title} />
      {voiceSections(content).map((section) => {
        if (section.kind === SectionKind.SELF_EVALUATION)
          return <OwnWords key={section.id} content={content} section={section} />;
        if (section.kind === SectionKind.PEER_EVALUATION) return <Peers key={section.id} section={section} />;
        if (section.kind === SectionKind.SUBJECT_EVALUATIONS) return <Courses key={section.id} section={section} />;
        return section.voices.map((voice, index) => (
          <Card key={`${section.id}${index}`} section={section} voice={voice} />
        ));
      })}
    </Frame>
  );
}

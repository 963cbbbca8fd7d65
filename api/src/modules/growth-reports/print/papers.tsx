import { Document, Page, Text, View } from '@react-pdf/renderer';
import type { PaperBlock, PaperItem, PapersContent, PrintedPaper } from '../papers/papers.rules.js';
import { INK, LINE, mm, QUIET, TEXT } from './theme.js';

const SIDE = 18;
const BOX = mm(4.6);
const HAND = mm(10);

/** A box to tick, and what it means. */
const Step = ({ name }: { name: string }) => (
  <View style={{ flexDirection: 'row', alignItems: 'center', marginRight: mm(9) }}>
    <View style={{ width: BOX, height: BOX, border: `0.9 solid ${INK}`, borderRadius: 2, marginRight: mm(2) }} />
    <Text style={{ ...TEXT.body, fontSize: 12 }}>{name}</Text>
  </View>
);

const Lines = ({ count }: { count: number }) => (
  <View>
    {Array.from({ length: count }, (_, index) => (
      <View key={index} style={{ height: HAND, borderBottom: `0.5 solid ${LINE}` }} />
    ))}
  </View>
);

/** A question with boxes to tick, or with lines for handwriting. */
const Item = ({ item: { name, steps, lines } }: { item: PaperItem }) => (
  <View wrap={false} style={{ paddingTop: 8, paddingBottom: 5 }}>
    <Text style={{ ...TEXT.words, fontSize: 13, lineHeight: 1.4 }}>{name}</Text>
    {steps.length > 0 && (
      <View style={{ flexDirection: 'row', flexWrap: 'wrap', rowGap: 6, marginTop: 5 }}>
        {steps.map((step) => (
          <Step key={step} name={step} />
        ))}
      </View>
    )}
    {lines > 0 && <Lines count={lines} />}
  </View>
);

/** What is asked about one child; the name stays with the first question. */
const Block = ({ block: { about, items } }: { block: PaperBlock }) => {
  const [first, ...others] = items;
  return (
    <View style={{ marginTop: 8 }}>
      <View wrap={false}>
        {about !== '' && (
          <Text
            style={{ ...TEXT.section, borderBottom: `0.8 solid ${INK}`, paddingBottom: 3 }}
          >{`我眼里的${about}`}</Text>
        )}
        {first && <Item item={first} />}
      </View>
      {others.map((item, index) => (
        <Item key={index} item={item} />
      ))}
    </View>
  );
};

/** Whose paper it is: on every page of it, so that a lost sheet finds its way. */
function Head({ content, paper }: { content: PapersContent; paper: PrintedPaper }) {
  const { school, className, form, dueOn } = content;
  return (
    <View
      fixed
      style={{ flexDirection: 'row', alignItems: 'flex-end', borderBottom: `1.2 solid ${INK}`, paddingBottom: 6 }}
    >
      <View style={{ flex: 1 }}>
        <Text style={TEXT.note}>{`${school} ${className}\u3000${dueOn} 以前交给班主任`}</Text>
        <Text style={{ ...TEXT.title, fontSize: 20 }}>{form}</Text>
      </View>
      <View style={{ alignItems: 'flex-end' }}>
        <Text style={TEXT.section}>{`${paper.seat ? `${paper.seat} 号\u3000` : ''}${paper.writer}`}</Text>
        <Text style={{ ...TEXT.table, letterSpacing: 2 }}>{`表号 ${paper.code}`}</Text>
      </View>
    </View>
  );
}

/** A paper, beginning on a page of its own. */
const Paper = ({ content, paper }: { content: PapersContent; paper: PrintedPaper }) => (
  <Page size="A4" style={{ paddingTop: mm(15), paddingHorizontal: mm(SIDE), paddingBottom: mm(19) }}>
    <Head content={content} paper={paper} />
    <Text style={{ ...TEXT.note, fontSize: 9.5, marginTop: 7 }}>{content.seenBy}</Text>
    {paper.blocks.map((block, index) => (
      <Block key={index} block={block} />
    ))}
    <View fixed style={{ position: 'absolute', left: mm(SIDE), right: mm(SIDE), bottom: mm(9) }}>
      <Text
        style={{ ...TEXT.note, color: QUIET, textAlign: 'right' }}
        render={({ subPageNumber, subPageTotalPages }) =>
          `在方框里打勾，写错了划掉再写。\u3000本份第 ${subPageNumber} 页，共 ${subPageTotalPages} 页`
        }
      />
    </View>
  </Page>
);

/** OP-3: forms to be filled in by hand, one pupil after the other. */
export function Papers({ content }: { content: PapersContent }) {
  const at = new Date(content.drawnAt);
  return (
    <Document title={`${content.form} ${content.className}`} language="zh-CN" creationDate={at} modificationDate={at}>
      {content.papers.map((paper, index) => (
        <Paper key={index} content={content} paper={paper} />
      ))}
    </Document>
  );
}

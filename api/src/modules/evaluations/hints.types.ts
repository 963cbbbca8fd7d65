import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { HintKind } from './hints.rules.js';

registerEnumType(HintKind, { name: 'HintKind', description: 'What a hint is about. 提示的种类。' });

@ObjectType('CommentHint', {
  simpleResolvers: true,
  description: 'Something in a text that is worth another look; it never stops anybody. 一条提示。',
})
export class CommentHintType {
  @Field(() => HintKind, { description: 'What it is about.' }) kind!: HintKind;
  @Field(() => String, { description: 'Why, in Chinese.' }) message!: string;
  @Field(() => Int, { nullable: true, description: 'Where the words stand, in UTF-16; null for the whole text.' })
  at!: number | null;
  @Field(() => String, { nullable: true, description: 'The words as they stand there.' }) quote!: string | null;
  @Field(() => String, { nullable: true, description: 'What may stand there instead. 换成。' }) instead!: string | null;
}

@ObjectType('CommentHints', { simpleResolvers: true, description: 'Hints about a text being written. 评语提示。' })
export class CommentHintsType {
  @Field(() => [CommentHintType], { description: 'By kind, then as they stand in the text.' })
  hints!: CommentHintType[];
  @Field(() => Int, {
    description:
      "How much of it stands word for word in the likest of the viewer's other comments, in per cent. 相同。",
  })
  likePercent!: number;
}

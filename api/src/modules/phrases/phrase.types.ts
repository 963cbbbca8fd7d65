import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { PhraseScope } from './phrase.rules.js';

registerEnumType(PhraseScope, { name: 'PhraseScope', description: 'Whose a phrase is. 常用语的归属。' });

@ObjectType('Phrase', { simpleResolvers: true, description: 'Words that a comment is begun with. 常用语。' })
export class PhraseType {
  @Field(() => ID, { description: 'Its id.' }) id!: string;
  @Field(() => Int, { description: 'The version that is seen.' }) version!: number;
  @Field(() => PhraseScope, { description: 'Whose it is.' }) scope!: PhraseScope;
  @Field(() => String, { description: 'Its words, with slots: {名字}.' }) text!: string;
  @Field(() => String, { description: 'Who wrote it, by name.' }) owner!: string;
  @Field(() => Boolean, { description: 'Whether the viewer may change and remove it.' }) viewerCanChange!: boolean;
}

@ObjectType('PhrasePage', { simpleResolvers: true, description: 'Phrases of one scope, newest first. 常用语列表。' })
export class PhrasePageType {
  @Field(() => [PhraseType], { description: 'The phrases.' }) nodes!: PhraseType[];
  @Field(() => ID, { nullable: true, description: 'Where the next page begins; null on the last.' })
  nextCursor!: string | null;
  @Field(() => Boolean, { description: "Whether the viewer keeps the school's phrases." })
  viewerKeepsSchool!: boolean;
}

@InputType({ description: 'Keeping a phrase. 保存常用语。' })
export class SavePhraseInput {
  @Field(() => ID, { description: 'A class of the school with which one works.' }) classId!: string;
  @Field(() => ID, { nullable: true, description: 'The phrase to change; absent for a new one.' })
  phraseId!: string | null;
  @Field(() => Int, { nullable: true, description: 'The version that was seen.' }) version!: number | null;
  @Field(() => PhraseScope, { description: 'Whose it is to be.' }) scope!: PhraseScope;
  @Field(() => String, { description: 'Its words, at most three hundred characters.' }) text!: string;
  @Field(() => String, { description: "The client's own key of this submission." }) clientMutationId!: string;
}

@InputType({ description: 'Removing a phrase; comments stay as they are. 删除常用语。' })
export class RemovePhraseInput {
  @Field(() => ID, { description: 'A class of the school with which one works.' }) classId!: string;
  @Field(() => ID, { description: 'The phrase.' }) phraseId!: string;
  @Field(() => PhraseScope, { description: 'Whose it is; the list of these is answered.' }) scope!: PhraseScope;
  @Field(() => String, { description: "The client's own key of this submission." }) clientMutationId!: string;
}

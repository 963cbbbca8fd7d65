import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { InstantScalar, LegalDateScalar } from '../../kernel/scalars.js';
import type { Instant } from '../../kernel/time.js';

@ObjectType('PhotoArea', {
  simpleResolvers: true,
  description: 'An area of the booklet for which photos are chosen. 可选照片的部分。',
})
export class PhotoAreaType {
  @Field(() => String, { description: 'The section of the scheme.' }) sectionId!: string;
  @Field(() => String, { description: 'Its title.' }) name!: string;
  @Field(() => Int, { nullable: true, description: 'Palette slot of its dimension.' }) slot!: number | null;
  @Field(() => Int, { description: 'Photos that there are.' }) total!: number;
  @Field(() => Int, { description: 'Photos that its pages show.' }) shown!: number;
}

@ObjectType('OfferedPhoto', { simpleResolvers: true, description: 'A photo that can be chosen. 可选的照片。' })
export class OfferedPhotoType {
  @Field(() => ID, { description: 'The photo.' }) id!: string;
  @Field(() => String, { description: 'Link to the picture.' }) url!: string;
  @Field(() => String, { description: 'Link to a small picture.' }) thumbUrl!: string;
  @Field(() => LegalDateScalar, { description: 'When it happened.' }) on!: string;
  @Field(() => String, { description: 'The category by name.' }) title!: string;
  @Field(() => String, { description: 'What was written; its caption.' }) words!: string;
  @Field(() => Boolean, { description: 'Whether the pages show it.' }) isShown!: boolean;
}

@ObjectType('PhotoChoice', {
  simpleResolvers: true,
  description: 'The photos of an area of a booklet, oldest first, and which of them its pages show. 选登的照片。',
})
export class PhotoChoiceType {
  @Field(() => ID, { description: 'The pupil.' }) studentId!: string;
  @Field(() => ID, { description: 'The term.' }) termId!: string;
  @Field(() => String, { description: 'The term by name.' }) termName!: string;
  @Field(() => [PhotoAreaType], { description: 'All areas of the booklet.' }) areas!: PhotoAreaType[];
  @Field(() => String, { description: 'The area whose photos are told.' }) sectionId!: string;
  @Field(() => Int, { description: 'How many its pages show at most.' }) most!: number;
  @Field(() => [OfferedPhotoType], { description: 'Its photos.' }) photos!: OfferedPhotoType[];
  @Field(() => String, { nullable: true, description: 'Who chose; null while the program spreads them itself.' })
  chosenBy!: string | null;
  @Field(() => InstantScalar, { nullable: true, description: 'When.' }) chosenAt!: Instant | null;
  @Field(() => Int, { nullable: true, description: 'To be sent back with a choice; null before the first.' })
  version!: number | null;
  @Field(() => String, { nullable: true, description: 'Why the viewer cannot choose now; null when they can.' })
  whyNotChoose!: string | null;
}

@InputType({ description: "Choosing the photos of an area for a child's booklet. 选登照片。" })
export class ChoosePhotosInput {
  @Field(() => ID, { description: 'The pupil.' }) studentId!: string;
  @Field(() => ID, { nullable: true, description: 'The term; the newest when absent.' }) termId?: string | null;
  @Field(() => String, { description: 'The section of the scheme.' }) sectionId!: string;
  @Field(() => [ID], { nullable: true, description: 'The photos; null lets the program spread them again.' })
  photos?: string[] | null;
  @Field(() => Int, { nullable: true, description: 'The version that was seen; null before the first choice.' })
  version?: number | null;
  @Field(() => String, { description: "The client's own key of this submission." }) clientMutationId!: string;
}
